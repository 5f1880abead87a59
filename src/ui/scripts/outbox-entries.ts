/** One deed kept on this phone until the server has it. The key makes a second try the same deed. */
export type Entry = {
  readonly key: string; readonly owner: string; readonly url: string; readonly body: Readonly<Record<string, unknown>>; readonly subject: string; readonly name: string;
  readonly refused?: string;
  /** What the server answered: remembered until a page drawn after it shows the same. */
  readonly told?: Answer;
};
export type Answer = { readonly presence?: string | null; readonly markedAt?: string | null; readonly toldAt?: string };

const place = 'balai-outbox';

export function canStore(): boolean {
  try {
    localStorage.setItem(`${place}-try`, '1');
    localStorage.removeItem(`${place}-try`);
    return true;
  } catch {
    return false;
  }
}

const load = (): Entry[] => JSON.parse(localStorage.getItem(place) ?? '[]') as Entry[];
export const entriesOf = (owner: string): Entry[] => load().filter((entry) => entry.owner === owner);
export const isWaiting = ({ refused, told }: Entry): boolean => refused === undefined && told === undefined;
export const change = (how: (entries: Entry[]) => Entry[]): void => localStorage.setItem(place, JSON.stringify(how(load())));

/** Everybody's on this phone: a door hands it on. */
export const countUnsent = (): number => (canStore() ? load().filter(isWaiting).length : 0);
export const emptyOutbox = (): void => { if (canStore()) localStorage.removeItem(place); };
