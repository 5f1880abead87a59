import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getWave } from '#waves';
import { enterValue, readPublicValue, seedOf } from '../rules/draw.ts';
import { lockDraw, saveEntry, settleDraw } from '../store/draws.ts';
import { secretPlace } from './freeze-policy.ts';
import { intakeOf } from './intake.ts';

const input = Type.Object({ wave: field.id<'wave'>(), value: field.text(200), restart: Type.Optional(Type.Boolean()) });

/** One of two people enters what was thrown in public. When both wrote the same, secret and value become public and the seed follows from them. */
export const enterPublicValue = action('admission.enter-public-value', input, async (context, { wave: id, value: text, restart }) => {
  const { tx, actor, now, vault, record } = context;
  const wave = await getWave(tx, id);
  if (!wave) return fail(notFound);
  const draw = await lockDraw(tx, id);
  if (!draw) return fail({ code: 'admission.policy-not-frozen' });
  if (draw.isSettled) return fail({ code: 'admission.draw-settled' });
  const { endsAt } = await intakeOf(context, wave);
  if (now < endsAt) return fail({ code: 'admission.draw-not-yet', until: endsAt });
  const value = readPublicValue(text);
  if (!value.ok) return value;
  const by = { user: actor.id, name: actor.name, now };
  const entered = enterValue(draw.entry, { user: actor.id, value: value.value, restart });
  if (!entered.ok) return entered;

  if (entered.value === 'waits') {
    await saveEntry(tx, id, value.value, by);
    // The value itself is not told before the second person has entered it unseen.
    record({ subject: { type: 'wave-policy', id }, before: draw.entry && { enteredBy: draw.entry.name }, after: { enteredBy: actor.name } });
  } else {
    const secret = vault.open(draw.sealedSecret, secretPlace);
    const seed = seedOf(secret, value.value);
    await settleDraw(tx, id, { publicValue: value.value, secret, seed }, by);
    record({ subject: { type: 'wave-policy', id }, after: { publicValue: value.value, secret, seed } });
  }
  return ok({ wave: id, isSettled: entered.value === 'agreed' });
});
