import { tidy } from '#kernel/text';
import type { SchemeUnit, UnitPart } from './scheme.ts';

/** A unit as a person or a file writes it: `name` is its code, or `code@number/year`. */
export type WrittenUnit = { readonly name: string; readonly title: string; readonly part: UnitPart };

const numbering = /^(?:\d{1,3}[.)]|[-*•])\s+/;
const elective = /\s*[([]?(?:unit )?(?:pilihan|elective)[)\]]?\s*$/i;

/** Reads pasted lines, a unit a line: number in the list, code, `@decree` if wanted, title, and `(pilihan)` at its end when it is elective. */
export const readUnitLines = (text: string): WrittenUnit[] => text.split('\n').map((line) => tidy(line)).filter(Boolean).map((line) => {
  const [name = '', ...title] = line.replace(numbering, '').replace(elective, '').split(' ');
  return { name, title: title.join(' '), part: elective.test(line) ? 'elective' : 'core' };
});

/** The same lines written again, for the form: what the library knows carries its decree, so that it stays the same unit. */
export const writeUnitLines = (units: readonly SchemeUnit[], elective: string): string =>
  units.map(({ code, key, title, part }) => [key ?? code, title, ...(part === 'elective' ? [`(${elective})`] : [])].filter(Boolean).join(' ')).join('\n');
