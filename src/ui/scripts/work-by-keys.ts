/**
 * A queue worked off by single keys: Enter presses the main button, the keys named on other buttons press those, arrows or digits choose, letters
 * from A on tick boxes.
 * Only while the focus is in the form, so that no key means something it should not elsewhere. Without this file, Tab, arrows and Enter do the same.
 */
export function workByKeys(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-work-by-keys]');
  if (!form) return;
  const choices = (): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const boxes = (): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  // The main button, never a secondary one: Enter must not do what nobody meant.
  const first = choices().find((one) => one.checked) ?? choices()[0] ?? form.querySelector<HTMLButtonElement>('button:not(.govuk-button--secondary)') ?? [...form.querySelectorAll('button')].at(-1);
  first?.focus({ preventScroll: true });
  form.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = /^[1-9]$/.test(event.key) ? choices()[Number(event.key) - 1] : undefined;
    const button = form.querySelector<HTMLButtonElement>(`button[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    const box = !button && /^[a-h]$/i.test(event.key) ? boxes()[event.key.toLowerCase().charCodeAt(0) - 97] : undefined;
    if (!digit && !button && !box) return;
    event.preventDefault();
    if (box) box.checked = !box.checked;
    else if (digit) {
      digit.checked = true;
      digit.focus();
    } else button?.click();
  });
}
