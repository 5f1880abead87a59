import { entriesOf, removeEntry, type Answer, type Entry } from './kept-entries.ts';

const switchOf = (subject: string | undefined): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('[data-kept-subject]')].find((one) => one.dataset.keptSubject === subject);
const stateOf = (mark: HTMLElement): HTMLElement | null => mark.closest('.person')?.querySelector('[data-kept-state]') ?? null;
const fieldOf = (mark: HTMLElement): HTMLInputElement | null => mark.closest('form')?.querySelector<HTMLInputElement>(`[name="${mark.dataset.keptFlips}"]`) ?? null;

/** What pressing a switch asks for now; undefined where this is none. */
export const wishOf = (mark: HTMLElement): boolean | undefined => (mark.dataset.keptFlips === undefined ? undefined : fieldOf(mark)?.value === 'yes');

/** A page that opens again shows what it does not know yet: what waits, and what was sent after it was drawn (a copy from the phone is older than its marks). */
export async function showAgain(owner: string, drawnAt: string): Promise<void> {
  for (const entry of await entriesOf(owner)) {
    const { key, subject, told, refused } = entry;
    if (told && switchOf(subject) && (told.toldAt ?? '') <= drawnAt) await removeEntry(key);
    else if (told) showSent(entry, told);
    else if (!refused) showKept(entry);
  }
}

export function showKept({ subject, body }: Entry): void {
  const mark = switchOf(subject);
  if (mark) show(mark, { isOn: body[mark.dataset.keptFlips ?? ''] === true, state: stateOf(mark)?.dataset.keptState ?? '' });
}

export function showSent({ subject, body }: Entry, { markedAt }: Answer): void {
  const mark = switchOf(subject);
  const isOn = body[mark?.dataset.keptFlips ?? ''] === true;
  if (mark) show(mark, { isOn, state: isOn ? '✓' : '', seen: markedAt ?? null });
}

type Shown = { readonly isOn: boolean; readonly state: string; readonly seen?: string | null | undefined };

/** The row as it will be: its words, and a button for the way back. */
export function show(mark: HTMLElement, { isOn, state, seen }: Shown): void {
  const form = mark.closest('form');
  const button = mark.querySelector('button');
  const field = fieldOf(mark);
  if (!form || !button || !field) return;
  const wasOn = field.value === 'no';
  field.value = isOn ? 'no' : 'yes';
  button.firstChild!.textContent = (isOn ? mark.dataset.keptOn : mark.dataset.keptOff) ?? '';
  button.classList.toggle('govuk-button--secondary', isOn);
  const words = stateOf(mark);
  if (words) words.textContent = state;
  const count = document.querySelector('[data-kept-count]');
  if (count && wasOn !== isOn) count.textContent = String(Number(count.textContent) + (isOn ? 1 : -1));
  if (seen !== undefined) setSeen(form, seen);
}

function setSeen(form: HTMLFormElement, seen: string | null): void {
  const field = form.querySelector<HTMLInputElement>('[name=seen]') ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'seen' }));
  if (seen) field.value = seen;
  else field.remove();
}
