import { Type } from 'typebox';
import { employerOptions } from '#employers';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { occupationOptions, regencies } from '#standards';
import { unitChoices } from './unit-choices.ts';

/** What a form that is being filled in says about units: the ticked ones, the words of a search, the occupation. */
export const unitsAsked = { units: Type.Optional(Type.Array(field.text(60), { maxItems: 40 })), unitWords: Type.Optional(Type.String({ maxLength: 100 })) };
const input = Type.Object({ ...unitsAsked, occupation: Type.Optional(Type.String({ maxLength: 10 })) });

/** What the form for a new need offers to choose from. */
export const openNeedForm = question('demand.record-need', input, async ({ tx }, { units, unitWords, occupation }) => ok({
  employers: await employerOptions(tx), occupations: occupationOptions(), regions: [...regencies('36'), ...regencies('31'), ...regencies('32')],
  units: await unitChoices(tx, { units, words: unitWords, occupations: occupation ? [occupation] : [] }),
}));
