import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { normalisePhone } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { isRegion, regionName } from '#standards';
import { changeApplication } from '../store/applications.ts';
import { lockDraft } from './own-application.ts';

const input = Type.Object({
  application: field.id<'application'>(),
  regionCode: field.text(13),
  address: field.text(300),
  phone: field.text(25),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
});

/** Where the applicant lives and how we reach them. */
export const saveHome = action('admission.save-home', input, async (context, { application: id, ...told }) => {
  const { tx, now, record } = context;
  const found = await lockDraft(context, id);
  if (!found.ok) return found;
  if (!isRegion(told.regionCode)) return fail({ code: 'people.unknown-region', field: 'regionCode' });
  const phone = normalisePhone(told.phone);
  if (!phone) return fail({ code: 'people.phone-unreadable', field: 'phone' });

  const { draft } = found.value;
  const home = { regionCode: told.regionCode, address: tidy(told.address), phone, email: told.email?.toLowerCase() };
  await changeApplication(tx, id, { draft: JSON.stringify({ ...draft, home }), saved_at: now });
  record({ subject: { type: 'application', id }, before: { home: draft.home ? regionName(draft.home.regionCode) : null }, after: { home: regionName(told.regionCode) } });
  return ok({ id });
});
