import { isWaiting, removeEntry, type Entry } from './kept-entries.ts';

/** The line on top says how many records wait and, where there are words for it, which; under it what was refused and why. */
export function tellKept(box: HTMLElement, all: readonly Entry[], state: 'waiting' | 'sending' | 'signedOut'): void {
  const waiting = all.filter(isWaiting);
  const line = box.querySelector<HTMLElement>('.outbox');
  const text = line?.querySelector('[data-outbox-text]');
  if (!line || !text) return;
  const isSent = waiting.length === 0;
  const words = (box.dataset[isSent ? 'sent' : state] ?? '').replace('{n}', String(waiting.length)).replace('{names}', waiting.map(({ name }) => name).join(', '));
  // Said again only where it changed: it is read out to whoever does not see it.
  if (text.textContent !== words) text.textContent = words;
  line.classList.toggle('outbox--sent', isSent);
  line.firstElementChild!.textContent = isSent ? '✓' : '⬆';
  line.hidden = isSent && line.hidden;
  tellRefused(box, line, all.filter(({ refused }) => refused));
}

function tellRefused(box: HTMLElement, line: HTMLElement, refused: readonly Entry[]): void {
  box.querySelector('[data-kept-list]')?.remove();
  if (refused.length === 0) return;
  const list = Object.assign(document.createElement('ul'), { className: 'outbox-refused' });
  list.dataset.keptList = '';
  for (const { key, name, refused: why, body } of refused) {
    const item = list.appendChild(document.createElement('li'));
    item.append(`${name}: ${why} `);
    // What was written stays readable, so that it can be written again where it was refused.
    if (typeof body['note'] === 'string') item.append(Object.assign(document.createElement('q'), { textContent: body['note'] }), ' ');
    const away = item.appendChild(Object.assign(document.createElement('button'), { type: 'button', className: 'outbox-refused__away', textContent: box.dataset.away ?? '' }));
    away.addEventListener('click', () => void removeEntry(key).then(() => location.reload()));
  }
  line.after(list);
}
