import type { Reading, Salary } from './vacancy.ts';

const least = 1_000;
const most = 2_000_000_000;

/** Rupiah of one period, from the many ways people write them. What is not rupiah or not a figure is left out by name. */
export function readSalary(raw: string, rawMost: string): Reading<Salary | undefined> {
  const text = `${raw}${rawMost.trim() === '' ? '' : ` - ${rawMost}`}`.replace(/[\u00a0\u202f]/g, ' ').toLowerCase();
  if (text.trim() === '' || /^\s*(0|-|n\/?a|negotiable|nego|dirahasiakan|kompetitif|competitive)\s*$/.test(text)) return { value: undefined };
  const amounts = /usd|us\$|\$|sgd|myr|eur|€|jpy|¥/.test(text) ? [] : amountsIn(text);
  if (amounts.length === 0 || amounts.length > 2 || amounts.some((amount) => amount < least || amount > most)) return { value: undefined, repair: 'salary.not-read' };
  const [first, second = first] = amounts as [number, number?];
  const value = { least: Math.min(first, second), most: Math.max(first, second), per: periodOf(text) };
  return first > second ? { value, repair: 'salary.reversed' } : { value };
}

function amountsIn(text: string): number[] {
  const found = [...text.matchAll(/(\d[\d.,]*)\s*(jt|juta|million|mio|rb|ribu|k(?![a-z]))?/g)];
  const factors = found.map(([, , word]) => factorOf(word));
  // `5-7 juta`: the word behind the second figure holds for the first as well.
  const last = factors.at(-1);
  return found.map(([, figure], index) => {
    const value = figureOf(figure!);
    const factor = factors[index] ?? (last && value < 1_000 ? last : 1);
    return Math.round(value * factor);
  });
}

function factorOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^(rb|ribu|k)$/.test(word) ? 1_000 : 1_000_000;
}

/** `6.000.000`, `6,000,000`, `6000000`, `4,5`, `6.000.000,00`. */
function figureOf(figure: string): number {
  const bare = figure.replace(/[.,]+$/, '').replace(/[.,]\d{1,2}$/, (cents) => (/[.,]\d{3}/.test(figure) ? '' : `.${cents.slice(1)}`));
  return /^\d+\.\d{1,2}$/.test(bare) ? Number(bare) : Number(bare.replace(/[.,]/g, ''));
}

function periodOf(text: string): Salary['per'] {
  if (/per\s*(year|annum|tahun)|\/\s*(tahun|year)|yearly|tahunan/.test(text)) return 'year';
  if (/per\s*(day|hari)|\/\s*(hari|day)|daily|harian/.test(text)) return 'day';
  return /per\s*(hour|jam)|\/\s*(jam|hour)|hourly/.test(text) ? 'hour' : 'month';
}
