import { loadPack } from '#platform/packs/load-pack';
import type { Sample } from '#platform/sample';
import { readUnitCode, unitKey } from '../rules/unit-code.ts';
import { loadUnitsPack } from '../store/load-units-pack.ts';
import { addDecrees, saveSentences, saveUnits } from '../store/save-units.ts';
import { ownCriteria } from './own-criteria.ts';
import { ownDecree, ownUnits } from './own-standard.ts';

/** Decrees whose units the sample's programs teach: they get sentences in our own words. */
const taught = new Set(['342/2007', '98/2018', '90/2010', '177/2020', '631/2016', '400/2014', '126/2023', '56/2018']);

/** The pack's units, the sample's own standard, and criteria for everything its programs teach. */
export const sample: Sample = async ({ tx, centre }) => {
  await loadUnitsPack(tx, centre);
  await addDecrees(tx, centre, [ownDecree], 'import');
  const decree = `${ownDecree.number}/${ownDecree.year}`;
  const own = ownUnits.map(([code, title]) => ({ key: unitKey(code, ownDecree.number, ownDecree.year), code, decree, title }));
  await saveUnits(tx, centre, own, 'import');
  const national = loadPack('units').units.filter((unit) => taught.has(unit.decree))
    .map(({ decree: from, code, title }) => ({ key: unitKey(code, from.split('/')[0]!, Number(from.split('/')[1])), code: readUnitCode(code).code, title }));
  await saveSentences(tx, centre, [...national, ...own].map(({ key, code, title }) => ({ key, elements: ownCriteria(code, title) })));
};
