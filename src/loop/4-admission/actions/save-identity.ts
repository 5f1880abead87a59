import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { checkBirthDay, checkNik, sexes } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { isRegion } from '#standards';
import { changeApplication } from '../store/applications.ts';
import { lockDraft } from './own-application.ts';
import { nikPlace } from './send-draft.ts';

const input = Type.Object({
  application: field.id<'application'>(),
  fullName: field.text(120),
  nik: Type.Optional(Type.String({ maxLength: 25 })),
  birthDay: field.day(),
  birthPlace: field.text(80),
  sex: field.oneOf(sexes),
});

/** Name and NIK as on the identity card. The NIK is sealed at once and never shown whole again; left empty, the one given before stays. */
export const saveIdentity = action('admission.save-identity', input, async (context, { application: id, nik: typed, ...told }) => {
  const { tx, scope, now, today, vault, record } = context;
  const found = await lockDraft(context, id);
  if (!found.ok) return found;
  const { draft, maskedNik } = found.value;
  if (scope.within === 'own' && scope.person) return fail({ code: 'admission.identity-known' });
  const birthDay = checkBirthDay(told.birthDay, today);
  if (!birthDay.ok) return birthDay;
  if (!typed && !maskedNik) return fail({ code: 'input.invalid', problems: [{ field: 'nik', code: 'field.required' }] });

  const nik = typed ? checkNik(typed, told, isRegion) : undefined;
  if (nik && !nik.ok) return nik;
  const identity = { ...told, fullName: tidy(told.fullName), birthPlace: tidy(told.birthPlace) };
  await changeApplication(tx, id, {
    draft: JSON.stringify({ ...draft, identity }), saved_at: now,
    ...(nik ? { nik_sealed: vault.seal(nik.value.nik, nikPlace), nik_masked: nik.value.masked } : {}),
  });
  record({ subject: { type: 'application', id }, before: { name: draft.identity?.fullName ?? null }, after: { name: identity.fullName, nikGiven: true } });
  return ok({ id });
});
