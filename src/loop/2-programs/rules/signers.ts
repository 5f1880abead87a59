import { fold } from '#kernel/text';

/** Who signs for the centre by post on the day of the document, as the centre's settings say. */
export type Official = { readonly post: string; readonly name: string; readonly nip: string };
/** Who proposed or published a version here, and the instant it was done. */
type DoneBy = { readonly name: string; readonly at: string };

/** One place of the cover: what is not known stays a line to be filled by hand. `on` is the instant it was done here. */
export type Signer = { readonly name?: string; readonly nip?: string; readonly post?: string; readonly on?: string; /** Who approved it here, where the paper is signed by another. */ readonly by?: string };
export type Signers = { readonly prepared: Signer; readonly checked: Signer; readonly approved: Signer };

/**
 * Prepared by whoever proposed the version, checked by the head of training, approved by the head of the centre: a program is theirs to sign. Where
 * no head is on record, whoever published it. Names come with the number the settings hold for that person; a version not yet approved has no day there.
 */
export function signersOf({ proposed, published }: { readonly proposed?: DoneBy | undefined; readonly published?: DoneBy | undefined }, officials: readonly Official[]): Signers {
  const [head, training] = ['head', 'training'].map((post) => officials.find((one) => one.post === post));
  const known = (name: string): Signer => {
    const official = officials.find((one) => isSame(one.name, name));
    return official ? signed(official) : { name };
  };
  return {
    prepared: proposed ? { ...known(proposed.name), on: proposed.at } : {},
    checked: training ? signed(training) : {},
    approved: {
      ...(head ? signed(head) : published ? known(published.name) : {}),
      ...(published ? { on: published.at, ...(head && !isSame(head.name, published.name) ? { by: published.name } : {}) } : {}),
    },
  };
}

const signed = ({ name, nip, post }: Official): Signer => ({ name, nip, post });

/** `Endang Suryani` and `Endang Suryani, M.Si.`: titles do not make another person, and `Suryani` alone, as many are called, is somebody else. */
const isSame = (one: string, other: string): boolean => withoutTitles(one) === withoutTitles(other);

const titles = new Set(['prof', 'dr', 'dra', 'drs', 'ir', 'h', 'hj']);

/** Titles stand before the name, or behind its comma. */
function withoutTitles(name: string): string {
  const words = fold(name.split(',')[0] ?? '').split(' ');
  return words.slice(Math.max(0, words.findIndex((word) => !titles.has(word)))).join(' ');
}
