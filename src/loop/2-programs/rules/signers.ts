import { fold } from '#kernel/text';

/** Who signs for the centre by post on the day of the document, as the centre's settings say. */
export type Officer = { readonly post: string; readonly name: string; readonly nip: string };
type Approver = { readonly name: string; readonly at: string };

/** One place of the cover: what is not known stays a line to be filled by hand. `on` is when it was done here. */
export type Signer = { readonly name?: string; readonly nip?: string; readonly post?: string; readonly on?: string; /** Who approved it here, where the paper is signed by another. */ readonly by?: string };
export type Signers = { readonly prepared: Signer; readonly checked: Signer; readonly approved: Signer };

/**
 * Prepared by whoever proposed the version, checked by the head of training, approved by the head of the centre: a program is theirs to sign. Where
 * no head is on record, whoever published it. Names come with the number the settings hold for that person; a version not yet approved has no day there.
 */
export function signersOf({ proposed, published }: { readonly proposed?: Approver | undefined; readonly published?: Approver | undefined }, officers: readonly Officer[]): Signers {
  const [head, training] = ['head', 'training'].map((post) => officers.find((one) => one.post === post));
  const known = (name: string): Signer => { const officer = officers.find((one) => isSame(one.name, name)); return officer ? signed(officer) : { name }; };
  return {
    prepared: proposed ? { ...known(proposed.name), on: proposed.at } : {},
    checked: training ? signed(training) : {},
    approved: {
      ...(head ? signed(head) : published ? known(published.name) : {}),
      ...(published ? { on: published.at, ...(head && !isSame(head.name, published.name) ? { by: published.name } : {}) } : {}),
    },
  };
}

const signed = ({ name, nip, post }: Officer): Signer => ({ name, nip, post });

/** `Endang Suryani` and `Endang Suryani, M.Si.`: titles before and after do not make another person. */
const isSame = (official: string, name: string): boolean => ` ${fold(official)} `.includes(` ${fold(name)} `);
