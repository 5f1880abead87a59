import { fold } from '#kernel/text';
import type { ImportedVacancy } from './vacancy.ts';

/**
 * `identity` is the source's own number, else the content. `content` is title, employer, region and month.
 * A vacancy is a duplicate when its identity is known, or when it has no number of its own and its content is known:
 * two postings of one employer with two numbers are two postings.
 */
export type DuplicateKeys = { readonly identity: string; readonly content: string; readonly hasSourceId: boolean };

export function duplicateKeys(vacancy: ImportedVacancy): DuplicateKeys {
  const period = (vacancy.closesOn ?? vacancy.postedOn ?? vacancy.startsOn ?? '').slice(0, 7);
  const names = `${fold(vacancy.title)}|${vacancy.employerKey}`;
  const content = `c:${names}|${vacancy.region ?? fold(vacancy.place)}|${period}`;
  const number = fold(vacancy.sourceId);
  if (number === '') return { identity: content, content, hasSourceId: false };
  // A short number may be no more than the row's place in somebody's list: it counts together with the names.
  return { identity: number.length < 12 ? `n:${number}|${names}` : `n:${number}`, content, hasSourceId: true };
}

/** The rows already taken in, for finding the first row a repeated one repeats. */
export type SeenVacancies = {
  /** The line that was first, or undefined: then this one is now taken in. */
  firstLine(keys: DuplicateKeys, line: number): number | undefined;
};

export function createSeenVacancies(): SeenVacancies {
  const identities = new Map<string, number>();
  const contents = new Map<string, number>();
  return {
    firstLine: ({ identity, content, hasSourceId }, line) => {
      const earlier = identities.get(identity) ?? (hasSourceId ? undefined : contents.get(content));
      if (earlier !== undefined) return earlier;
      identities.set(identity, line);
      if (!contents.has(content)) contents.set(content, line);
      return undefined;
    },
  };
}
