import { addDays } from '#kernel/day';
import type { Sample } from '#platform/sample';
import { unitsByCode } from '#standards';
import { addCertifier } from '../store/certifiers.ts';
import { addScheme } from '../store/schemes.ts';
import { sampleCertifiers } from './sample-schemes.ts';

/** Two invented LSPs and what they test: titles of units come from the library. */
export const sample: Sample = async ({ tx, centre, today, newId }) => {
  for (const { name, licence, licensedFor, schemes } of sampleCertifiers) {
    const certifier = newId<'certifier'>();
    await addCertifier(tx, centre, certifier, { name, licence, licensedUntil: addDays(today, licensedFor) });
    for (const scheme of schemes) {
      const named = scheme.units.map((text) => ({ part: text.startsWith('+') ? 'elective' as const : 'core' as const, name: text.replace('+', '') })).map(({ part, name }) => ({ part, name: name.includes('@') ? name : `${name}@${scheme.decree}` }));
      const known = await unitsByCode(tx, named.map((unit) => unit.name));
      const units = named.map((unit) => {
        const found = known.get(unit.name);
        if (!found) throw new Error(`the sample's scheme ${scheme.name} names a unit nobody knows: ${unit.name}`);
        return { code: found.code, key: found.key, title: found.title, part: unit.part };
      });
      await addScheme(tx, centre, newId<'scheme'>(), certifier, { name: scheme.name, number: scheme.number, kind: scheme.kind, validUntil: addDays(today, scheme.validFor), units });
    }
  }
};
