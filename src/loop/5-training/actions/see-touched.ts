import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { countTouched } from '../store/evidence.ts';

/** How much of trainees' evidence rests on these units, as far as the asker sees classes of others. */
export const seeTouchedEvidence = question('training.see-classes', Type.Object({ units: field.codes(20_000) }), async ({ tx, scope }, { units }) => {
  const { judged, files, trainees } = scope.within === 'centre' ? await countTouched(tx, units) : { judged: 0, files: 0, trainees: 0 };
  return ok({ lines: judged + files === 0 ? [] : [{ key: 'touched', facts: { judged, files, trainees }, href: '/kelas', tone: 'plain' as const }] });
});
