import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { isRegion, occupationTitle, provinceOf, regencies, regionName } from '#standards';
import { getCentre } from '#centres';
import type { Id } from '#kernel/id';
import { recordNeed, strengths } from '../rules/need.ts';
import { unitsAsked } from './open-need-form.ts';
import { unitChoices } from './unit-choices.ts';
import { occupationsByWord } from './occupations-by-word.ts';

/** What the employer's short form asks; who asks is known by the link. */
const shortNeedField = {
  occupation: field.text(10), units: unitsAsked.units, headcount: field.whole(1, 5000), month: field.day(), region: field.text(13), strength: field.oneOf(strengths), note: Type.Optional(Type.String({ maxLength: 1000 })),
};

/** Whether a need would be taken, and how it reads: the page of answers to check, before anything is written. */
export const checkNeed = question('demand.record-need', Type.Object(shortNeedField), async ({ tx, scope, today }, facts) => {
  const title = occupationTitle(facts.occupation);
  if (!title) return fail({ code: 'demand.unknown-occupation', field: 'occupation' });
  if (!isRegion(facts.region)) return fail({ code: 'demand.unknown-region', field: 'region' });
  const employer = (scope.within === 'own' && scope.employer) || ('' as Id<'employer'>);
  const need = recordNeed('' as Id<'need'>, { ...facts, employer, units: facts.units ?? [], source: 'employer-form' }, today);
  if (!need.ok) return need;
  const { picked } = await unitChoices(tx, { units: facts.units, occupations: [] });
  return ok({ facts, units: picked, occupationTitle: title, regionName: regionName(facts.region), expiresOn: need.value.expiresOn });
});

/** Occupations by a word, units that go with the nearest of them, and the regions around the centre, for the employer's form. */
export const openShortForm = question('demand.record-need', Type.Object({ ...unitsAsked, kata: Type.Optional(Type.String({ maxLength: 60 })) }), async ({ tx, today }, { kata, units, unitWords }) => {
  const own = provinceOf((await getCentre(tx)).regionCode);
  const occupations = kata ? occupationsByWord(kata, today, own, 8) : [];
  const choices = await unitChoices(tx, { units, words: unitWords, occupations: occupations.slice(0, 2).map(({ code }) => code) });
  return ok({ kata, units: choices, occupations: occupations.map(({ code, title }) => ({ value: code, text: title })), regions: [own, ...['36', '31', '32'].filter((one) => one !== own)].flatMap((province) => regencies(province)) });
});
