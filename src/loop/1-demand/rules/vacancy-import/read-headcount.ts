import { fold } from '#kernel/text';
import type { Reading, RefusalCode } from './vacancy.ts';

const most = 9_999;
const units: Readonly<Record<string, number>> = {
  nol: 0, satu: 1, seorang: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11, seratus: 100, seribu: 1000,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, twenty: 20,
};

/** How many people are wanted: figures, words, or one when the file does not say. */
export function readHeadcount(raw: string): Reading<number> | { readonly refusal: RefusalCode } {
  const text = raw.trim();
  const figures = readFigures(text);
  if (figures) return bounded(figures.value, figures);
  const inWords = readWords(fold(text));
  if (inWords !== undefined) return bounded(inWords, { value: inWords, repair: 'headcount.from-words' });
  return { value: 1, repair: 'headcount.assumed-one' };
}

function bounded(value: number, reading: Reading<number>): Reading<number> | { readonly refusal: RefusalCode } {
  if (value < 1) return { refusal: 'headcount.not-positive' };
  return value > most ? { refusal: 'headcount.too-large' } : reading;
}

function readFigures(text: string): Reading<number> | undefined {
  const range = /(\d[\d.,]*)\s*(?:-|–|—|s\/d|sd|sampai|to)\s*(\d[\d.,]*)/i.exec(text);
  if (range) return { value: Math.min(whole(range[1]!), whole(range[2]!)), repair: 'headcount.lowest-of-range' };
  const [figure] = /-?\d[\d.,]*/.exec(text) ?? [];
  return figure === undefined ? undefined : { value: figure.startsWith('-') ? -whole(figure.slice(1)) : whole(figure) };
}

/** `1.000` and `1,000` are a thousand; `3.0` and `3,00` are three. */
const whole = (figure: string): number => Math.floor(Number(figure.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.').replace(/\.$/, '')) || 0);

/** `dua puluh lima orang` is 25. Undefined when no word is a number. */
function readWords(text: string): number | undefined {
  let total = 0;
  let last: number | undefined;
  for (const word of text.split(' ')) {
    if (word === 'belas' && last !== undefined) last += 10;
    else if ((word === 'puluh' || word === 'ratus') && last !== undefined) {
      total += last * (word === 'puluh' ? 10 : 100);
      last = 0;
    } else if (Object.hasOwn(units, word)) {
      total += last ?? 0;
      last = units[word];
    }
  }
  return last === undefined ? undefined : total + last;
}
