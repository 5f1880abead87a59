import { terms } from '../../src/loop/1-demand/rules/mapping/calibration.ts';
import { signsOf, toldOf } from '../../src/loop/1-demand/rules/mapping/map-text.ts';
import { search } from '../../src/loop/1-demand/rules/mapping/text-index.ts';
import type { Figure } from '../report.ts';
import { fitLogistic } from './fit-logistic.ts';
import { jobTextOf, readLabelled } from './labelled.ts';
import { occupationIndex } from './measure-mapping.ts';

/** Rows read after the word lists were written tell the truth about new titles. */
const weightAfter = 4;

/** Fits the confidence on the tuning half by logistic regression; what it prints belongs into `rules/mapping/calibration.ts`. */
export function fitCalibration(): Figure[] {
  const index = occupationIndex();
  const cases = readLabelled().filter((one) => one.isTuning).flatMap(({ row, codes, isAfter }) => {
    const found = search(index, toldOf(jobTextOf(row)), 2);
    const signs = signsOf(found);
    return signs ? [{ terms: terms(signs), isRight: codes.includes(found.near[0]!.code) ? 1 : 0, weight: isAfter ? weightAfter : 1 }] : [];
  });
  const factors = fitLogistic(cases);
  return ['constant', 'nearness', 'lead', 'known'].map((what, at) => ({ what, value: factors[at]!.toFixed(3) }));
}
