/** A form kept on this phone until the server has it. The key makes a second try the same deed, and begins with the hour: keys lie in the order in which things were done. */
export type Entry = {
  readonly key: string; readonly owner: string; readonly to: string; readonly method: string; readonly name: string; readonly body: Readonly<Record<string, unknown>>;
  /** Whom a switch is about: of each there is one state. */
  readonly subject?: string | undefined;
  readonly refused?: string;
  /** What the server answered to a switch: remembered until a page drawn after it shows the same. */
  readonly told?: Answer;
};
export type Answer = { readonly markedAt?: string | null; readonly toldAt?: string };

const shelf = 'entries';

export const isWaiting = ({ refused, told }: Entry): boolean => refused === undefined && told === undefined;
export const newKey = (): string => Date.now().toString(16).padStart(12, '0') + [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const all = async (): Promise<Entry[]> => inShelf('readonly', (store) => store.getAll() as IDBRequest<Entry[]>);
export const entriesOf = async (owner: string): Promise<Entry[]> => (await all()).filter((entry) => entry.owner === owner);
export const putEntry = async (entry: Entry): Promise<void> => void await inShelf('readwrite', (store) => store.put(entry));
export const removeEntry = async (key: string): Promise<void> => void await inShelf('readwrite', (store) => store.delete(key));

/** Everybody's on this phone that was not sent: a phone is handed on. */
export const countWaiting = async (): Promise<number> => (await all()).filter(isWaiting).length;
export const emptyShelf = async (): Promise<void> => void await inShelf('readwrite', (store) => store.clear());

/** Keeps a deed. A switch turned back before it was sent never happened: then what waited goes instead, and the answer is true. */
export async function keepOrTakeBack(entry: Entry, isSending: () => boolean): Promise<boolean> {
  let waiting: Entry | undefined;
  await changeShelf((store, kept) => {
    waiting = entry.subject === undefined || isSending() ? undefined : kept.find((one) => isOfSame(one, entry) && isWaiting(one));
    if (waiting) store.delete(waiting.key);
    else store.add(entry);
  });
  return waiting !== undefined;
}

/** The server has it. Of a switch the answer stays, in place of the one before. */
export const settle = async (entry: Entry, told: Answer): Promise<void> => changeShelf((store, kept) => {
  if (entry.subject === undefined) return void store.delete(entry.key);
  for (const one of kept) if (isOfSame(one, entry) && one.told) store.delete(one.key);
  store.put({ ...entry, told });
});

const isOfSame = (one: Entry, other: Entry): boolean => one.owner === other.owner && one.subject === other.subject;

/** Looks and changes in one go: nothing comes between. */
async function changeShelf(change: (store: IDBObjectStore, kept: readonly Entry[]) => void): Promise<void> {
  await inShelf('readwrite', (store) => {
    const looked = store.getAll() as IDBRequest<Entry[]>;
    looked.onsuccess = () => change(store, looked.result);
    return looked;
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

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('balai-kept', 1);
    asked.onupgradeneeded = () => void asked.result.createObjectStore(shelf, { keyPath: 'key' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('closed'));
  });
}
