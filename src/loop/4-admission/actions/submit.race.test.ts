import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { sql } from 'kysely';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { findApplication, listApplications } from '../store/applications.ts';
import { admissionHouse, somebody, valueOf } from '../testing.ts';
import { addDocuments } from './add-documents.ts';
import { chooseClasses } from './choose-classes.ts';
import { giveStatement } from './give-statement.ts';
import { saveBackground } from './save-background.ts';
import { saveHome } from './save-home.ts';
import { saveIdentity } from './save-identity.ts';
import { settleDuplicate } from './settle-duplicate.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
beforeAll(async () => { house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]); });

const photo = 'a'.repeat(64);

async function filledIn(of: Actor, facts: ReturnType<typeof somebody>): Promise<Id<'application'>> {
  const { id: application } = valueOf(await house.run(startApplication, { class: house.classNamed('Juru Las SMAW A') }, of));
  const { fullName, nik, birthDay, birthPlace, sex, regionCode, address, phone, education } = facts;
  valueOf(await house.run(saveIdentity, { application, fullName, nik, birthDay, birthPlace, sex } as never, of));
  valueOf(await house.run(saveHome, { application, regionCode, address, phone }, of));
  valueOf(await house.run(saveBackground, { application, education, work: 'looking', supportNeeds: [] } as never, of));
  valueOf(await house.run(addDocuments, { application, identityCard: photo, diploma: photo }, of));
  valueOf(await house.run(giveStatement, { application, agree: true }, of));
  return application;
}

const send = (application: Id<'application'>, actor: Actor, key?: string) => house.runner.run(submitApplication, { application }, { centre: house.centre, actor, key });

test('numbers given to many who send at once have no gap and no double', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, async (_, at) => {
    const actor = await house.citizen(`sender-${at}`);
    return { actor, application: await filledIn(actor, somebody(`Pengirim ${at + 1}`)) };
  }));
  const answers = await Promise.all(all.flatMap(({ actor, application }, at) => [send(application, actor, `key-of-sender-${at}`), send(application, actor, `key-of-sender-${at}`)]));
  for (const [at, answer] of answers.entries()) expect(answer).toEqual(answers[at - (at % 2)]);
  expect(answers.filter((_, at) => at % 2 === 0).map((answer) => valueOf(answer).number).sort()).toEqual(Array.from({ length: 12 }, (_, at) => `G3-${String(at + 1).padStart(4, '0')}`));
});

test('one application sent from two windows with two keys is sent once', async () => {
  const actor = await house.citizen('two-windows');
  const application = await filledIn(actor, somebody('Dua Jendela'));
  const answers = await Promise.all([send(application, actor, 'key-of-window-1'), send(application, actor, 'key-of-window-2')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: 'admission.already.submitted' } });
});

test('one NIK sent from five accounts at once is one application and four marks, whoever was known before', async () => {
  for (const name of ['Baru', 'Dikenal']) {
    const facts = somebody(name);
    const all = await Promise.all(Array.from({ length: 5 }, async (_, at) => {
      const actor = await house.citizen(`${name}-${at}`);
      return { actor, application: await filledIn(actor, facts) };
    }));
    for (const answer of await Promise.all(all.map(({ application, actor }) => send(application, actor)))) expect(answer).toMatchObject({ ok: true });
    const kept = await Promise.all(all.map(({ application }) => house.inCentre((tx) => findApplication(tx, application))));
    const [own] = kept.filter((one) => one!.duplicateOf === null);
    expect(kept.filter((one) => one!.duplicateOf === own!.id)).toHaveLength(4);
    expect(await house.inCentre((tx) => listApplications(tx, { person: own!.person!, wave: house.wave.id }))).toHaveLength(1);
  }
});

test('two officers who settle one pair at the same moment, each the other way, leave one that stands', async () => {
  const facts = somebody('Rebutan');
  const [first, second] = await Promise.all(['first', 'second'].map(async (user) => filledIn(await house.citizen(`pair-${user}`), facts))) as [Id<'application'>, Id<'application'>];
  valueOf(await send(first, await house.citizen('pair-first')));
  valueOf(await send(second, await house.citizen('pair-second')));
  const { version } = (await house.inCentre((tx) => findApplication(tx, second)))!;
  const settle = (keep: 'this' | 'earlier') => house.run(settleDuplicate, { application: second, version, keep, why: 'KTP dicocokkan di loket' }, house.as('admission'));
  const answers = await Promise.all([settle('this'), settle('earlier')]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const kept = await Promise.all([first, second].map((id) => house.inCentre((tx) => findApplication(tx, id))));
  expect(kept.map((one) => one!.status).sort()).toEqual(['not-admitted', 'submitted']);
  expect(kept.find((one) => one!.status === 'submitted')!.duplicateOf).toBeNull();
});

test('a submission and a change of wishes at the same moment leave the answers of one of both orders', async () => {
  const actor = await house.citizen('changing');
  const application = await filledIn(actor, somebody('Berubah'));
  const gmaw = house.classNamed('Juru Las GMAW');
  await Promise.all([send(application, actor), house.run(chooseClasses, { application, choices: [gmaw] }, actor)]);
  const { rows: [row] } = await house.inCentre((tx) => sql<{ judged: string[]; wished: string[] }>`
    select (select array_agg(one->>'class') from jsonb_array_elements(eligibility) as one) as judged, (select array_agg(class_id::text order by position) from admission.choices where application_id = ${application}) as wished
    from admission.applications where id = ${application}`.execute(tx));
  expect(row!.judged).toEqual(row!.wished);
});
