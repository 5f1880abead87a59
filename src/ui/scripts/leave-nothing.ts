import { forgetPages } from './keep-page.ts';
import { countWaiting, emptyShelf } from './kept-entries.ts';

/** Signing out takes from this device what was kept on it. Records that were never sent are lost by that, so it is said once before it is done. */
export function leaveNothing(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement && event.target.dataset.leaveNothing !== undefined ? event.target : undefined;
    if (!form) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void leave(form);
  });
}

let isWarned = false;

async function leave(form: HTMLFormElement): Promise<void> {
  const unsent = await countWaiting().catch(() => 0);
  if (unsent > 0 && !isWarned) {
    isWarned = true;
    return warn(form.dataset.leaveNothing!.replace('{n}', String(unsent)));
  }
  await Promise.allSettled([forgetPages(), emptyShelf()]);
  form.submit();
}

function warn(words: string): void {
  const line = Object.assign(document.createElement('p'), { className: 'outbox', textContent: words, tabIndex: -1 });
  line.setAttribute('role', 'alert');
  document.querySelector('main')?.prepend(line);
  line.focus();
}
