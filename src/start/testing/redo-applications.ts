import { sampleUser } from '#access';
import { systemActor, type Actor } from '#kernel/actor';
import type { Day } from '#kernel/day';
import { staffOf, type Facts, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

/** A moment as a deed is told when to happen. */
export const when = (moment: unknown): { on: Day; at: string } => ({ on: String(moment).slice(0, 10) as Day, at: String(moment).slice(11, 19) });

const documentFields: Readonly<Record<string, string>> = { 'identity-card': 'identityCard', 'diploma': 'diploma', 'family-card': 'familyCard', 'support-letter': 'supportLetter' };
const otherAccounts = 'another-phone-of-';

/** Who applied, signed in on a phone. The sample keeps the accounts of the two people to try only; the others get one for the time of the proof. */
export const applicantOf = (application: Row): Actor =>
  ({ ...systemActor('sample'), roles: ['citizen'], id: application['user_id'] ? sampleUser('citizen') : `${otherAccounts}${String(application['applicant'])}`, name: 'Pendaftar', person: String(application['applicant']) as never });

/** Applications with what they were told with: wishes, documents, looks, and who the register says they are (a draft does not know yet). */
export async function loadApplications({ rows, vault }: SampleTwin, which: string): Promise<Row[]> {
  const of = `application_id in (select id from admission.applications where ${which})`;
  const applications = await rows(`select * from admission.applications where ${which} order by started_at, id`);
  const [choices, documents, looks, people] = await Promise.all([
    rows(`select * from admission.choices where ${of} order by position`), rows(`select * from admission.documents where ${of}`), rows(`select * from admission.document_checks where ${of}`),
    rows('select * from people.persons'),
  ]);
  return applications.map((one) => {
    const draft = one['draft'] as { identity?: Row; home?: Row };
    const person = people.find(({ id, full_name, birth_day, phone }) => (one['person_id'] ? id === one['person_id'] : full_name === draft.identity!['fullName'] && birth_day === draft.identity!['birthDay'] && phone === draft.home!['phone']))!;
    const mine = (all: readonly Row[]): Row[] => all.filter((each) => each['application_id'] === one['id']);
    return { ...one, applicant: person['id'], person: { ...person, nik: vault.open(person['nik_sealed'] as Uint8Array, 'people.nik') }, choices: mine(choices).map((each) => each['class_id']), documents: mine(documents), looks: mine(looks) };
  });
}

/** An application told again as it came: from a phone part by part, or at the counter. Answers the new application's id. */
export async function enter(twin: SampleTwin, one: Row): Promise<string> {
  const person = one['person'] as Row;
  // A withdrawn application has forgotten who consented.
  const { guardian = one['status'] === 'withdrawn' ? { fullName: 'Rohani', relation: 'mother', phone: '+6280000010000' } : undefined } = one['draft'] as { guardian?: Row };
  const consent = guardian && { guardianName: guardian['fullName'], guardianRelation: guardian['relation'], guardianPhone: guardian['phone'], guardianAgrees: true };
  const background = { education: person['education'], schooling: person['schooling'] ?? undefined, work: 'looking', supportNeeds: person['support_needs'] };
  if (!one['assisted_by']) return fillIn(twin, one, { background, consent });
  const { id } = await twin.redo('admission.enter-application', {
    fullName: person['full_name'], nik: person['nik'], birthDay: person['birth_day'], birthPlace: person['birth_place'], sex: person['sex'], phone: person['phone'] ?? undefined, email: person['email'] ?? undefined,
    regionCode: person['region'], address: person['address'], socialBand: person['social_band'] ?? undefined, ...background, ...consent, wave: one['wave_id'], choices: one['choices'],
  }, { ...when(one['started_at']), as: staffOf('admission') });
  return String(id);
}

async function fillIn({ redo, beyondDeeds }: SampleTwin, one: Row, { background, consent }: { readonly background: Row; readonly consent: Row | undefined }): Promise<string> {
  const as = applicantOf(one);
  if (as.id.startsWith(otherAccounts)) await beyondDeeds(`insert into access.users (id, name, email) values ('${as.id}', 'Pendaftar', '${as.id}') on conflict do nothing`);
  const tell = (deed: string, input: Row) => redo(`admission.${deed}`, input, { ...when(one['started_at']), as });
  const [first] = one['choices'] as readonly unknown[];
  const { id: application } = await tell('start-application', { class: first });
  await tell('choose-classes', { application, choices: one['choices'] });
  if (one['status'] !== 'draft') await tell('save-background', { application, ...background });
  if (consent) await tell('save-guardian', { application, ...consent });
  const photos = (one['documents'] as readonly Row[]).flatMap((each) => { const name = documentFields[String(each['kind'])]!; return [[name, each['file_hash']], [`${name}Name`, each['file_name']]]; });
  await tell('add-documents', { application, ...Object.fromEntries(photos) as Row, atCounter: (one['draft'] as Row)['atCounter'] ?? [] });
  if (one['status'] === 'draft') return String(application);
  await tell('give-statement', { application, agree: true });
  await tell('submit-application', { application });
  return String(application);
}

/** An officer looked at the documents and found them complete, or asked for what is missing. */
export async function look({ rows, redo }: SampleTwin, one: Row, application: string): Promise<void> {
  const looks = one['looks'] as readonly Row[];
  if (looks.length === 0) return;
  const [{ version }] = await rows(`select version from admission.applications where id = '${application}'`) as [Row];
  const kinds = (verdict: string) => looks.filter((each) => each['verdict'] === verdict).map(({ kind }) => kind);
  const mends = one['status'] === 'needs-fix' ? { verdict: 'fix', note: one['to_fix'], fixBy: one['fix_by'], traits: [] } : { verdict: 'complete', traits: one['traits'] };
  await redo('admission.check-documents', { application, version, ...mends, unclear: kinds('unclear'), missing: kinds('missing') }, { ...when(looks[0]!['looked_at']), as: staffOf('admission') });
}

/** The accounts lent to people are nobody's fact. */
export const forgetAccounts = ({ beyondDeeds }: SampleTwin): Promise<void> => beyondDeeds(`update admission.applications set user_id = null where user_id like '${otherAccounts}%'`);

/** An application and everything that hangs on it before the test. */
export function applicationFacts(which: string): Facts {
  const of = `application_id in (select id from admission.applications where ${which})`;
  return { 'admission.document_checks': of, 'admission.documents': of, 'admission.choices': of, 'admission.applications': which };
}

/** How often a row was written, and a code that comes from chance: the bulk writes each application once. */
export const applicationsLeft = ['version', 'receipt_code'] as const;

/** Applications of the open wave in every state there is, by phone and at the counter, from the first question to where they stand. */
export async function redoOpenApplications(twin: SampleTwin): Promise<Twice> {
  const { rows, twice, redo, beyondDeeds } = twin;
  const [wave] = await rows(`select id from waves.waves where status = 'published'`);
  const chosen = await rows(`
    select distinct on (status, assisted_by, user_id) started_at from admission.applications where wave_id = '${String(wave!['id'])}' order by status, assisted_by, user_id, (draft ? 'guardian') desc, id`);
  // By their moments, which are the same when they are told again; whoever sent in the same minute comes along.
  const which = `wave_id = '${String(wave!['id'])}' and started_at in (${chosen.map((one) => `'${String(one['started_at'])}'`).join(', ')})`;
  const applications = await loadApplications(twin, which);
  const counter = `wave_id = '${String(wave!['id'])}'`;
  const [{ last }] = await rows(`select last from admission.counters where ${counter}`) as [Row];
  const now = new Map<string, string>();
  const places = { 'admission.bookings': `application_id in (select id from admission.applications where ${which})` };
  const both = await twice({ ...places, ...applicationFacts(which) }, async () => {
    for (const one of applications) {
      // Those who came before and after keep their numbers: the counter stands where it stood.
      if (one['number']) await beyondDeeds(`update admission.counters set last = ${Number(String(one['number']).split('-')[1]) - 1} where ${counter}`);
      now.set(await enter(twin, one), String(one['id']));
    }
    for (const [application, before] of now) {
      const one = applications.find(({ id }) => id === before)!;
      await look(twin, one, application);
      if (one['status'] === 'called') await redo('admission.call-to-test', { applications: [application] }, { on: twin.today, as: staffOf('admission'), at: '01:00:00' });
      if (one['status'] === 'withdrawn') await redo('admission.withdraw-application', { application }, { on: twin.today, as: applicantOf(one), at: '01:00:00' });
    }
    await forgetAccounts(twin);
    return now;
  }, applicationsLeft);
  await beyondDeeds(`update admission.counters set last = ${Number(last)} where ${counter}`);
  return both;
}
