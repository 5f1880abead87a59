import { isRegion, regencyOf } from '#standards';
import type { Sample } from '#platform/sample';
import { checkEmployer } from '../rules/check-employer.ts';
import { addEmployers } from '../store/employers.ts';
import { inventedEmployers } from './invented-employers.ts';

/** The sample's employers, through the same check as one that is typed in. */
export const sample: Sample = async ({ tx, centre, now, newId }) => {
  const employers = inventedEmployers.map(([name, sector, region, size, contactName], index) => {
    const facts = checkEmployer({
      name, sector, size, contactName, regionCode: isRegion(region) ? region : regencyOf(region), address: `Jalan Industri Contoh No. ${index + 1}`,
      phone: `0800${String(9_000_000 + index).padStart(8, '0')}`, email: `hrd${index + 1}@perusahaan.example`,
    }, isRegion);
    if (!facts.ok) throw new Error(`the sample invents an impossible employer: ${name}, ${facts.error.code}`);
    return { id: newId<'employer'>(), facts: facts.value, sampleOrder: index };
  });
  const added = await addEmployers({ tx, centre, now }, employers);
  if (added.size !== employers.length) throw new Error('two employers of the sample share a name');
};
