import { loadPack } from '#platform/packs/load-pack';
import { mapText } from '../../src/loop/1-demand/rules/mapping/map-text.ts';
import { occupationPhrases } from '../../src/loop/1-demand/rules/mapping/occupation-phrases.ts';
import { createTextIndex, type TextIndex } from '../../src/loop/1-demand/rules/mapping/text-index.ts';
import type { Figure } from '../report.ts';
import { fieldOfCode, jobTextOf, readLabelled, type Labelled } from './labelled.ts';
import { reliability } from './reliability.ts';
import { readVacancySets } from './vacancy-files.ts';

export const occupationIndex = (): TextIndex => createTextIndex(occupationPhrases({
  occupations: loadPack('occupations-kbji2014').occupations, englishTitles: loadPack('titles-esco').titles, aliases: loadPack('aliases-occupations').aliases, confirmed: [],
}));

/** How often the mapping finds the group a person meant, how well it knows when it does, and how long it takes. */
export function measureMapping(): Figure[] {
  const labelled = readLabelled();
  if (labelled.length === 0) return [{ what: 'Mapping of vacancies to KBJI', value: 'left out: no files here' }];
  const index = occupationIndex();
  const test = labelled.filter((one) => !one.isTuning);
  const fields = [...new Set(test.map((one) => fieldOfCode(one.codes[0]!)))].sort();
  return [
    { what: `Mapping, tuning half: ${heads}`, value: judged(labelled.filter((one) => one.isTuning), index) },
    { what: `Mapping, test half: ${heads}`, value: judged(test, index) },
    { what: '— of it read after the word lists were written', value: judged(test.filter((one) => one.isAfter), index) },
    ...fields.map((field) => ({ what: `— ${field}`, value: judged(test.filter((one) => fieldOfCode(one.codes[0]!) === field), index) })),
    ...reliability('Mapping', test.flatMap(({ row, codes }) => { const [best] = mapText(jobTextOf(row), index, 1); return best ? [{ said: best.confidence, isRight: codes.includes(best.code) }] : []; })),
    { what: 'Answers at 0.8 or surer, test half: how many, of them defensible', value: sureAnswers(test, index) },
    { what: 'Processor time for mapping one vacancy', value: `${(timePerText(index) * 1000).toFixed(0)} µs` },
  ];
}

const heads = 'n · hit@1 · hit@5 · MRR · defensible@1 · confidence said';
const most = 10;

function judged(cases: readonly Labelled[], index: TextIndex): string {
  let [first, five, mrr, defensible, said] = [0, 0, 0, 0, 0];
  for (const { row, codes } of cases) {
    const found = mapText(jobTextOf(row), index, most);
    const place = found.findIndex((one) => one.code === codes[0]);
    if (place === 0) first += 1;
    if (place >= 0 && place < 5) five += 1;
    if (place >= 0) mrr += 1 / (place + 1);
    if (found[0] && codes.includes(found[0].code)) defensible += 1;
    said += found[0]?.confidence ?? 0;
  }
  return [cases.length, ...[first, five, mrr, defensible, said].map((sum) => (sum / cases.length).toFixed(2))].join(' · ');
}

function sureAnswers(cases: readonly Labelled[], index: TextIndex): string {
  const sure = cases.map(({ row, codes }) => ({ best: mapText(jobTextOf(row), index)[0], codes })).filter(({ best }) => (best?.confidence ?? 0) >= 0.8);
  return `${sure.length} of ${cases.length}, ${(sure.filter(({ best, codes }) => codes.includes(best!.code)).length / sure.length).toFixed(2)}`;
}

/** Of the processor, so that a busy machine does not count; over the files as they are, repeated titles and all. */
function timePerText(index: TextIndex): number {
  const texts = readVacancySets().flatMap(({ rows }) => rows.map(jobTextOf));
  const before = process.cpuUsage();
  for (const text of texts) mapText(text, index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / texts.length;
}
