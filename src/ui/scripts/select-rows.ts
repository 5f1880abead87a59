/** Select-all of list tables, and the count in the bulk bar of the same form. */
export function selectRows(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-select]')) follow(table);
}

function follow(table: HTMLTableElement): void {
  const all = table.querySelector<HTMLInputElement>('[data-select-all]');
  const boxes = [...table.querySelectorAll<HTMLInputElement>('tbody .dense__tick input')];
  const count = (table.closest('form') ?? document).querySelector<HTMLElement>('[data-selected-count]');
  const idle = count?.textContent ?? '';
  const idleIsCount = boxes.some((box) => box.checked);
  const show = (): void => {
    const chosen = boxes.filter((box) => box.checked).length;
    if (all) {
      all.checked = chosen > 0 && chosen === boxes.length;
      all.indeterminate = chosen > 0 && chosen < boxes.length;
    }
    if (!count) return;
    const words = (count.dataset.selectedCount ?? '{n}').replace('{n}', String(chosen));
    count.textContent = chosen === 0 && !idleIsCount ? idle : words;
  };
  all?.addEventListener('change', () => {
    for (const box of boxes) box.checked = all.checked;
    show();
  });
  for (const box of boxes) box.addEventListener('change', show);
  window.addEventListener('pageshow', show);
  show();
}
