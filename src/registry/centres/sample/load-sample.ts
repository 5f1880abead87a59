import { addDays, type Day } from '#kernel/day';
import type { Sample } from '#platform/sample';
import type { Post } from '../rules/centre.ts';
import { addOfficial } from '../store/officials.ts';

/** Invented officials; the head's post changed hands during the last year, so older papers carry another name. */
const officials: readonly (readonly [post: Post, name: string, nip: string, fromDaysAgo: number, untilDaysAgo: number | null])[] = [
  ['head', 'Drs. Suherman Wirasasmita', '196703121992031999', 2_200, 201],
  ['head', 'Endang Suryani, M.Si.', '197408092000122999', 200, null],
  ['training', 'Ir. Rahmat Gunadi', '197901152005011999', 1_500, null],
  ['certification', 'Lestari Handayani, S.T.', '198512202010122999', 900, null],
  ['placement', 'Yusuf Hidayat, S.E.', '198803032014031999', 700, null],
];

export const sample: Sample = async ({ tx, centre, today, newId }) => {
  for (const [post, name, nip, from, until] of officials) {
    const ago = (days: number): Day => addDays(today, -days);
    await addOfficial(tx, centre, { id: newId<'official'>(), post, name, nip, from: ago(from), until: until === null ? null : ago(until) });
  }
};
