import { fold } from '#kernel/text';

/** A word typed into a box with `data-find-in` leaves in the select it names only what the word may mean. All words lie in the page: it works without network. */
export function findInSelect(): void {
  const words = readWords();
  for (const box of document.querySelectorAll<HTMLElement>('[data-find-in]')) {
    const select = document.getElementById(box.dataset.findIn ?? '');
    const input = box.querySelector('input');
    if (!(select instanceof HTMLSelectElement) || !input) continue;
    const all = [...select.options];
    box.hidden = false;
    input.addEventListener('input', () => show(box, select, all, matchesOf(input.value, all, words)));
    // Enter in a search sends no form.
    input.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); select.focus(); } });
  }
}

/** Further words by the value of a choice: `7212 las welder` a line. */
function readWords(): Map<string, string> {
  const lines = document.querySelector<HTMLElement>('[data-find-words]')?.dataset.findWords?.split('\n') ?? [];
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]));
}

/** Every typed word must begin a word of the choice; undefined when nothing was typed. */
function matchesOf(typed: string, all: readonly HTMLOptionElement[], words: ReadonlyMap<string, string>): HTMLOptionElement[] | undefined {
  const asked = fold(typed).split(' ').filter(Boolean);
  if (asked.length === 0) return undefined;
  return all.filter(({ value, text }) => {
    const said = ` ${fold(text)} ${words.get(value) ?? ''}`;
    return value !== '' && asked.every((word) => said.includes(` ${word}`));
  });
}

function show(box: HTMLElement, select: HTMLSelectElement, all: readonly HTMLOptionElement[], found: readonly HTMLOptionElement[] | undefined): void {
  const chosen = select.value;
  const empty = all.find(({ value }) => value === '');
  select.replaceChildren(...(found && found.length > 0 ? [...(empty ? [empty] : []), ...found] : all));
  // What was chosen before stays chosen as long as it is among them; nothing is chosen for anybody.
  select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : '';
  const told = box.querySelector<HTMLElement>('[data-found-text]');
  if (told) told.textContent = !found ? '' : found.length === 0 ? box.dataset.none ?? '' : (box.dataset.found ?? '').replace('{n}', String(found.length));
}
