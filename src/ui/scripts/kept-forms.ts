/** A form kept on this phone until the server has it. The key makes a second try the same deed. */
type Entry = { readonly key: string; readonly owner: string; readonly to: string; readonly method: string; readonly name: string; readonly body: Record<string, unknown>; readonly refused?: string };

const shelf = 'entries';
let isSending = false;

/** Forms that hold `data-kept-to` go into the phone's own database first, photograph and all, and are sent when the network is there. */
export function keepForms(): void {
  const box = document.querySelector<HTMLElement>('[data-kept-box]');
  if (!box || !('indexedDB' in window)) return;
  void keepNext(box.dataset.keptPages ?? '');
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : undefined;
    const mark = form?.querySelector<HTMLElement>('[data-kept-to]');
    if (!form || !mark || event.defaultPrevented) return;
    event.preventDefault();
    void keep(box, form, mark);
  });
  for (const happens of ['online', 'offline']) window.addEventListener(happens, () => void send(box));
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && send(box)));
  window.setInterval(() => void send(box), 5_000);
  void send(box);
}

/** Pages that will be needed where there is no network; `keep-page.ts` sees to this page itself. */
async function keepNext(pages: string): Promise<void> {
  if (pages === '' || !('serviceWorker' in navigator)) return;
  (await navigator.serviceWorker.ready).active?.postMessage({ page: location.pathname, parts: pages.split(' ') });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('balai-kept', 1);
    asked.onupgradeneeded = () => void asked.result.createObjectStore(shelf, { keyPath: 'key' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('closed'));
  });
}

/** One change or look at the phone's database; resolved when it is on the phone's disk. */
async function inShelf<Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, mode);
    const asked = work(transaction.objectStore(shelf));
    transaction.oncomplete = () => { database.close(); resolve(asked.result); };
    transaction.onabort = transaction.onerror = () => { database.close(); reject(transaction.error ?? new Error('aborted')); };
  });
}

const entriesOf = async (owner: string): Promise<Entry[]> => ((await inShelf('readonly', (store) => store.getAll())) as Entry[]).filter((entry) => entry.owner === owner);
/** Everybody's on this phone that was not sent. */
export const countKept = async (): Promise<number> => (await inShelf('readonly', (store) => store.getAll() as IDBRequest<Entry[]>)).filter(({ refused }) => !refused).length;
export const emptyShelf = async (): Promise<void> => void await inShelf('readwrite', (store) => store.clear());
const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function keep(box: HTMLElement, form: HTMLFormElement, mark: HTMLElement): Promise<void> {
  const { keptTo: to = '', keptMethod: method = 'POST', keptName: name = '', keptNext: next = '/' } = mark.dataset;
  try {
    const entry: Entry = { key: newKey(), owner: box.dataset.keptOwner ?? '', to, method, name: nameOf(form, name), body: { ...(await bodyOf(form)), at: new Date().toISOString() } };
    await inShelf('readwrite', (store) => store.add(entry));
  } catch {
    // A phone that is full keeps nothing: better said at once than found out in the evening.
    return void window.alert(box.dataset.full ?? '');
  }
  await send(box);
  const stays = (await entriesOf(box.dataset.keptOwner ?? '')).find((entry) => entry.to === to);
  if (!stays) return void location.assign(next);
  if (!stays.refused) form.replaceWith(Object.assign(document.createElement('p'), { className: 'lead', textContent: box.dataset.kept ?? '' }));
}

/** `{employer}` in the name becomes what is chosen there. */
const nameOf = (form: HTMLFormElement, name: string): string => name.replace(/\{(\w+)\}/g, (_, field: string) => form.querySelector<HTMLSelectElement>(`select[name="${field}"]`)?.selectedOptions[0]?.text ?? '');

/** The form as the deed wants it: `needs.0.headcount` becomes a list of rows, figures become numbers, a photograph becomes text. */
async function bodyOf(form: HTMLFormElement): Promise<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('_')) continue;
    if (value instanceof File) {
      if (value.size > 0) body[`${name}Data`] = await base64Of(value);
      continue;
    }
    const [list = '', at, field] = name.split('.');
    const cell = valueOf(form, name, value);
    if (at === undefined || field === undefined) {
      if (cell !== undefined) body[name] = cell;
      continue;
    }
    const known = rows.get(list) ?? rows.set(list, []).get(list)!;
    const row = (known[Number(at)] ??= {});
    if (cell !== undefined) row[field] = cell;
  }
  for (const [list, known] of rows) body[list] = known.filter((row) => Object.keys(row).length > 0);
  return body;
}

function valueOf(form: HTMLFormElement, name: string, value: string): string | number | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  const isNumber = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)?.inputMode === 'numeric';
  return isNumber && /^\d[\d.]*$/.test(text) ? Number(text.replaceAll('.', '')) : text;
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

/** One after the other. What the network did not carry stays; what the server refused stays in sight with its reason. */
async function send(box: HTMLElement): Promise<void> {
  const owner = box.dataset.keptOwner ?? '';
  await tell(box, owner);
  if (isSending || !navigator.onLine) return;
  isSending = true;
  let instead: string | undefined;
  try {
    for (const { refused, ...entry } of await entriesOf(owner)) {
      if (refused) continue;
      const answer = await fetch(entry.to, { method: entry.method, headers: { 'content-type': 'application/json', 'idempotency-key': entry.key, 'x-kept-by': owner }, body: JSON.stringify(entry.body) }).catch(() => undefined);
      if (!answer || answer.status >= 500 || answer.status === 429 || answer.status === 409) break;
      if (answer.status === 401) { instead = box.dataset.signedOut; break; }
      const told = await answer.json().catch(() => ({})) as { title?: string };
      await (answer.ok ? inShelf('readwrite', (store) => store.delete(entry.key)) : inShelf('readwrite', (store) => store.put({ ...entry, refused: told.title ?? String(answer.status) })));
    }
  } finally {
    isSending = false;
  }
  await tell(box, owner, instead);
}

/** The line on top says how many records wait and which; under it what was refused and why. */
async function tell(box: HTMLElement, owner: string, instead?: string): Promise<void> {
  const all = await entriesOf(owner);
  const waiting = all.filter(({ refused }) => !refused);
  const line = box.querySelector<HTMLElement>('.outbox');
  const text = line?.querySelector('[data-outbox-text]');
  if (!line || !text) return;
  const words = waiting.length > 0 ? instead ?? (navigator.onLine && isSending ? box.dataset.sending : box.dataset.waiting) ?? '' : box.dataset.sent ?? '';
  text.textContent = `${words.replace('{n}', String(waiting.length))}${waiting.length > 0 ? ` ${waiting.map(({ name }) => name).join(', ')}` : ''}`;
  line.classList.toggle('outbox--sent', waiting.length === 0);
  line.firstElementChild!.textContent = waiting.length === 0 ? '✓' : '⬆';
  line.hidden = waiting.length === 0 && line.hidden;
  tellRefused(box, line, all.filter(({ refused }) => refused));
}

function tellRefused(box: HTMLElement, line: HTMLElement, refused: readonly Entry[]): void {
  box.querySelector('[data-kept-list]')?.remove();
  if (refused.length === 0) return;
  const list = Object.assign(document.createElement('ul'), { className: 'outbox-refused' });
  list.dataset.keptList = '';
  for (const { key, name, refused: why, body } of refused) {
    const item = list.appendChild(document.createElement('li'));
    // What was written stays readable, so that it can be written again where it was refused.
    item.append(`${name}: ${why} `, Object.assign(document.createElement('q'), { textContent: typeof body['note'] === 'string' ? body['note'] : '' }), ' ');
    const away = item.appendChild(Object.assign(document.createElement('button'), { type: 'button', className: 'outbox-refused__away', textContent: box.dataset.away ?? '' }));
    away.addEventListener('click', () => void inShelf('readwrite', (store) => store.delete(key)).then(() => location.reload()));
  }
  line.after(list);
}
