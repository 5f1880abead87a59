import { canStore, change, entriesOf, isWaiting, type Answer, type Entry } from './outbox-entries.ts';

let isSending = false;

/** Forms with `data-outbox` are kept first and sent after: nothing is lost without network, and nothing is doubled when it comes back. */
export function keepInOutbox(): void {
  const box = document.querySelector<HTMLElement>('[data-outbox-box]');
  if (!box || !canStore()) return;
  const owner = box.dataset.outboxOwner ?? '';
  document.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : undefined;
    const deed = form?.querySelector<HTMLElement>('[data-outbox]');
    if (!form || !deed) return;
    event.preventDefault();
    keep(form, deed, owner);
    tell(box, owner);
    void send(box, owner);
  });
  window.addEventListener('online', () => void send(box, owner));
  window.addEventListener('offline', () => tell(box, owner));
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && send(box, owner)));
  window.setInterval(() => void send(box, owner), 5_000);
  showAgain(owner, box.dataset.outboxDrawn ?? '');
  tell(box, owner);
  void send(box, owner);
}

/** A page that opens again shows what it does not know yet: what waits, and what was sent after it was drawn (a copy from the phone is older than its marks). */
function showAgain(owner: string, drawnAt: string): void {
  change((entries) => entries.filter(({ told, subject }) => !told || !deedOf(subject) || (told.toldAt ?? '') > drawnAt));
  for (const entry of entriesOf(owner)) {
    if (entry.told) showSent(entry, entry.told);
    else if (!entry.refused) showKept(entry);
  }
}

const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function keep(form: HTMLFormElement, deed: HTMLElement, owner: string): void {
  const subject = deed.dataset.outboxSubject ?? '';
  const body: Record<string, unknown> = { at: new Date().toISOString() };
  for (const [name, value] of new FormData(form)) if (!name.startsWith('_') && typeof value === 'string') body[name] = value === 'yes' ? true : value === 'no' ? false : value;
  const waiting = entriesOf(owner).find((entry) => entry.subject === subject && isWaiting(entry));
  // A slip taken back before it was sent never happened.
  if (waiting && !isSending) {
    change((entries) => entries.filter(({ key }) => key !== waiting.key));
    return show(deed, { isOn: body['present'] === true, state: '' });
  }
  const entry: Entry = { key: newKey(), owner, url: deed.dataset.outbox!, body, subject, name: deed.dataset.outboxName ?? '' };
  change((entries) => [...entries, entry]);
  showKept(entry);
}

const deedOf = (subject: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('[data-outbox-subject]')].find((one) => one.dataset.outboxSubject === subject);
const stateOf = (deed: HTMLElement): HTMLElement | null => deed.closest('.person')?.querySelector('[data-outbox-state]') ?? null;

function showKept({ subject, body }: Entry): void {
  const deed = deedOf(subject);
  if (deed) show(deed, { isOn: body['present'] === true, state: stateOf(deed)?.dataset.outboxState ?? '' });
}

type Shown = { readonly isOn: boolean; readonly state: string; readonly seen?: string | null | undefined };

/** The row as it will be: its words, and a button for the way back. */
function show(deed: HTMLElement, { isOn, state, seen }: Shown): void {
  const form = deed.closest('form');
  const button = deed.querySelector('button');
  const was = form?.querySelector<HTMLInputElement>('[name=present]');
  if (!form || !button || !was) return;
  const wasOn = was.value === 'no';
  was.value = isOn ? 'no' : 'yes';
  button.firstChild!.textContent = (isOn ? deed.dataset.undo : deed.dataset.present) ?? '';
  button.classList.toggle('govuk-button--secondary', isOn);
  const words = stateOf(deed);
  if (words) words.textContent = state;
  const count = document.querySelector('[data-outbox-count]');
  if (count && wasOn !== isOn) count.textContent = String(Number(count.textContent) + (isOn ? 1 : -1));
  if (seen !== undefined) setSeen(form, seen);
}

function setSeen(form: HTMLFormElement, seen: string | null): void {
  const field = form.querySelector<HTMLInputElement>('[name=seen]') ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'seen' }));
  if (seen) field.value = seen;
  else field.remove();
}

/** One after the other, in the order they were done. What the network did not carry stays; what the server refused stays in sight with its reason. */
async function send(box: HTMLElement, owner: string): Promise<void> {
  if (isSending || !navigator.onLine) return;
  isSending = true;
  try {
    for (let entry = next(owner); entry; entry = next(owner)) {
      const { key, url, body } = entry;
      const answer = await fetch(url, { method: 'PUT', headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-kept-by': owner }, body: JSON.stringify(body) }).catch(() => undefined);
      if (!answer || answer.status >= 500 || answer.status === 429 || answer.status === 409) break;
      if (answer.status === 401) return void tell(box, owner, box.dataset.signedOut);
      const told = await answer.json().catch(() => ({})) as Answer & { title?: string };
      if (answer.ok) {
        change((entries) => entries.filter((one) => one.subject !== entry.subject || !one.told).map((one) => (one.key === key ? { ...one, told } : one)));
        showSent(entry, told);
      } else change((entries) => entries.map((one) => (one.key === key ? { ...one, refused: told.title ?? String(answer.status) } : one)));
      tell(box, owner);
    }
  } finally {
    isSending = false;
  }
  tell(box, owner);
}

const next = (owner: string): Entry | undefined => entriesOf(owner).find(isWaiting);

function showSent({ subject }: Entry, { presence, markedAt }: Answer): void {
  const deed = deedOf(subject);
  if (deed) show(deed, { isOn: presence === 'present', state: presence === 'present' ? '✓' : '', seen: markedAt ?? null });
}

/** The line on top says how many records wait, and which were refused and why. */
function tell(box: HTMLElement, owner: string, instead?: string): void {
  const all = entriesOf(owner);
  const waiting = all.filter(isWaiting).length;
  const refused = all.filter((entry) => entry.refused);
  const line = box.querySelector<HTMLElement>('.outbox');
  const text = line?.querySelector('[data-outbox-text]');
  if (!line || !text) return;
  const words = waiting > 0 ? instead ?? (navigator.onLine && isSending ? box.dataset.sending : box.dataset.waiting) ?? '' : box.dataset.sent ?? '';
  text.textContent = words.replace('{n}', String(waiting));
  line.classList.toggle('outbox--sent', waiting === 0);
  line.firstElementChild!.textContent = waiting === 0 ? '✓' : '⬆';
  line.hidden = waiting === 0 && line.hidden;
  tellRefused(box, refused);
}

function tellRefused(box: HTMLElement, refused: readonly Entry[]): void {
  box.querySelector('[data-outbox-list]')?.remove();
  if (refused.length === 0) return;
  const list = document.createElement('ul');
  list.className = 'outbox-refused';
  list.dataset.outboxList = '';
  for (const { key, name, refused: why } of refused) {
    const item = list.appendChild(document.createElement('li'));
    item.append(`${name}: ${why} `);
    const away = item.appendChild(Object.assign(document.createElement('button'), { type: 'button', className: 'outbox-refused__away', textContent: box.dataset.refused ?? '' }));
    away.addEventListener('click', () => {
      change((entries) => entries.filter((one) => one.key !== key));
      location.reload();
    });
  }
  box.querySelector('.outbox')!.after(list);
}
