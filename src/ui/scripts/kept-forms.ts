import { bodyOf } from './form-body.ts';
import { entriesOf, isWaiting, keepOrTakeBack, newKey, putEntry, settle, type Answer, type Entry } from './kept-entries.ts';
import { tellKept } from './kept-line.ts';
import { show, showAgain, showKept, showSent, wishOf } from './kept-switch.ts';

type Keeping = { readonly box: HTMLElement; readonly owner: string };

let isSending = false;
let isSignedOut = false;

/** Forms that hold `data-kept-to` go into the phone's own database first, photograph and all, and are sent after: nothing is lost without network, and nothing is doubled when it comes back. */
export function keepForms(): void {
  const box = document.querySelector<HTMLElement>('[data-kept-box]');
  const { owner } = document.body.dataset;
  if (!box || !owner || !('indexedDB' in window)) return;
  const keeping = { box, owner };
  void keepNext(box.dataset.keptPages ?? '');
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : undefined;
    const mark = form?.querySelector<HTMLElement>('[data-kept-to]');
    if (!form || !mark || event.defaultPrevented) return;
    event.preventDefault();
    void keep(keeping, form, mark);
  });
  for (const happens of ['online', 'offline']) window.addEventListener(happens, () => void send(keeping));
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && send(keeping)));
  window.setInterval(() => void send(keeping), 5_000);
  void showAgain(owner, box.dataset.keptDrawn ?? '').finally(() => send(keeping));
}

/** Pages that will be needed where there is no network; `keep-page.ts` sees to this page itself. */
async function keepNext(pages: string): Promise<void> {
  if (pages === '' || !('serviceWorker' in navigator)) return;
  (await navigator.serviceWorker.ready).active?.postMessage({ page: location.pathname, parts: pages.split(' ') });
}

async function keep(keeping: Keeping, form: HTMLFormElement, mark: HTMLElement): Promise<void> {
  const { box, owner } = keeping;
  const { keptTo: to = '', keptMethod: method = 'POST', keptName: name = '', keptNext: next, keptFlips: flips, keptSubject: subject } = mark.dataset;
  const [reading, wish] = [bodyOf(form), wishOf(mark)];
  // Turned over before anything is waited for: a second press means the way back.
  if (wish !== undefined) show(mark, { isOn: wish, state: '' });
  try {
    const body = { ...(await reading), ...(wish === undefined ? {} : { [flips!]: wish }), at: new Date().toISOString() };
    const entry: Entry = { key: newKey(), owner, to, method, name: nameOf(form, name), body, subject };
    if (!(await keepOrTakeBack(entry, () => isSending))) showKept(entry);
  } catch {
    return notKept(box, form, mark, wish);
  }
  await send(keeping);
  if (next === undefined) return;
  const stays = (await entriesOf(owner)).find((entry) => entry.to === to);
  if (!stays) return void location.assign(next);
  if (!stays.refused) form.replaceWith(Object.assign(document.createElement('p'), { className: 'lead', textContent: box.dataset.kept ?? '' }));
}

/** A phone that is full keeps nothing: better said at once than found out in the evening. A switch goes as the plain form it is. */
function notKept(box: HTMLElement, form: HTMLFormElement, mark: HTMLElement, wish: boolean | undefined): void {
  if (wish === undefined) return void window.alert(box.dataset.full ?? '');
  show(mark, { isOn: !wish, state: '' });
  form.submit();
}

/** `{employer}` in the name becomes what is chosen there. */
const nameOf = (form: HTMLFormElement, name: string): string => name.replace(/\{(\w+)\}/g, (_, field: string) => form.querySelector<HTMLSelectElement>(`select[name="${field}"]`)?.selectedOptions[0]?.text ?? '');

/** One after the other, in the order they were done. What the network did not carry stays; what the server refused stays in sight with its reason. */
async function send(keeping: Keeping): Promise<void> {
  await tell(keeping);
  if (isSending || !navigator.onLine) return;
  isSending = true;
  try {
    for (let entry = await next(keeping.owner); entry; entry = await next(keeping.owner)) {
      const answer = await post(entry);
      isSignedOut = answer?.status === 401;
      if (!answer || answer.status >= 500 || [401, 409, 429].includes(answer.status)) break;
      const told = await answer.json().catch(() => ({})) as Answer & { title?: string };
      if (answer.ok) showSent(entry, told);
      await (answer.ok ? settle(entry, told) : putEntry({ ...entry, refused: told.title ?? String(answer.status) }));
      await tell(keeping);
    }
  } finally {
    isSending = false;
  }
  await tell(keeping);
}

async function tell({ box, owner }: Keeping): Promise<void> {
  const all = await entriesOf(owner);
  tellKept(box, all, isSignedOut ? 'signedOut' : isSending && navigator.onLine ? 'sending' : 'waiting');
}

const next = async (owner: string): Promise<Entry | undefined> => (await entriesOf(owner)).find(isWaiting);

const post = ({ key, owner, to, method, body }: Entry): Promise<Response | undefined> =>
  fetch(to, { method, headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-kept-by': owner }, body: JSON.stringify(body) }).catch(() => undefined);
