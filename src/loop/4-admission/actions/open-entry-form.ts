import { Type } from 'typebox';
import { getCentre } from '#centres';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { isOpenOn, listClasses, listWaves } from '#waves';
import { regionChoices } from './region-choices.ts';

/** What the counter's form offers: the open wave and its classes. */
export const openEntryForm = question('admission.enter-application', Type.Object({}), async ({ tx, today }) => {
  const wave = (await listWaves(tx, { status: 'published' })).find((one) => isOpenOn(one, today));
  const classes = wave ? await listClasses(tx, { wave: wave.id }) : [];
  return ok({ wave, classes: classes.map(({ id, label }) => ({ value: id, text: label })), regions: regionChoices((await getCentre(tx)).regionCode) });
});
