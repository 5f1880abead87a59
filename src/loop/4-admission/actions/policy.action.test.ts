import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { sha256 } from '#kernel/sha256';
import { addDays } from '#kernel/day';
import { listWaves } from '#waves';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { usualPolicy } from '../rules/policy.ts';
import { lockDraw } from '../store/draws.ts';
import { findPolicy } from '../store/policies.ts';
import { admissionHouse, moments, somebody, valueOf } from '../testing.ts';
import { approvePolicy, dropProposal, proposePolicy } from './correct-policy.ts';
import { deeds } from './deeds.ts';
import { enterApplication } from './enter-application.ts';
import { enterPublicValue } from './enter-public-value.ts';
import { countDuePolicies, freezeDuePolicies, freezeWavePolicy, secretPlace } from './freeze-policy.ts';
import { readPolicyText, seePolicy } from './see-policy.ts';
import { seeCatalogue, seeClass } from './see-catalogue.ts';
import { setPolicy } from './set-policy.ts';
import { startApplication } from './start-application.ts';

// One wave's rule from a form to the dice: each test goes on where the one before it stopped.
let house: Awaited<ReturnType<typeof admissionHouse>>;
let wave: Id<'wave'>;
const rule = {
  testPercent: 40, interviewPercent: 60, minimumScore: 50, minimumTest: 0, minimumInterview: 45.5, disabilitySeats: 1, womenSeats: 3, poorHouseholdSeats: 2, homeDistrictSeats: 0,
  answerHours: 48, replacementDay: 3, graceMinutes: 30, scorerDifference: 15, objectionDays: 3, publicValue: '  Sepuluh lemparan\n dadu ',
};
const secretOf = async () => house.vault.open((await house.inCentre((tx) => lockDraw(tx, wave)))!.sealedSecret, secretPlace);

/** All that the draw, the rules and the trail hold. */
const keptRows = (): Promise<string[]> => house.inCentre(async (tx) => (await sql<{ row: string }>`
  select row_to_json(x)::text as row from admission.draws x union all select row_to_json(x)::text from admission.policies x union all select row_to_json(x)::text from platform.audit_entries x`.execute(tx)).rows.map(({ row }) => row));

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule], { isFrozen: false });
  wave = house.wave.id;
}, 60_000);

test('a rule is set while it is open, by whoever saw it last; weights and reserves that cannot be are refused in words', async () => {
  const clerk = house.as('admission');
  expect(await house.run(setPolicy, { wave, version: 0, ...rule, interviewPercent: 50 }, clerk)).toMatchObject({ error: { code: 'admission.weights-not-hundred', sum: 90 } });
  expect(await house.run(setPolicy, { wave, version: 0, ...rule, womenSeats: 13 }, clerk)).toMatchObject({ error: { code: 'admission.reserves-exceed-seats', reserved: 16, seats: 16 } });
  expect(await house.run(setPolicy, { wave, version: 0, ...rule, answerHours: 11, publicValue: '' }, clerk)).toMatchObject({ error: { code: 'input.invalid', problems: [{ field: 'answerHours' }, { field: 'publicValue' }] } });
  expect(await house.run(setPolicy, { wave, version: 0, ...rule }, clerk)).toMatchObject({ ok: true, value: { version: 1 } });
  expect(await house.run(setPolicy, { wave, version: 0, ...rule }, clerk)).toMatchObject({ error: { code: 'record.stale' } });
  expect(await house.run(setPolicy, { wave, version: 1, ...rule }, house.as('planner'))).toMatchObject({ error: { code: 'access.forbidden' } });
  expect(JSON.stringify(await house.ask(seePolicy, { wave }, house.as('anonymous')))).not.toContain('Sepuluh lemparan');
  expect(valueOf(await house.ask(seePolicy, { wave }, clerk)).current?.policy.minimumInterview).toBe(4550);
  const seen = valueOf(await house.ask(seeClass, { class: house.classes[0]!.id }, house.as('anonymous')));
  expect([seen.policy, seen.rubric]).toEqual([undefined, []]);
  const { policy } = await house.inCentre((tx) => findPolicy(tx, wave));
  expect(policy).toMatchObject({ minimumInterview: 4550, publicValue: 'Sepuluh lemparan dadu', reserves: [{ trait: 'disability', seats: 1 }, { trait: 'women', seats: 3 }, { trait: 'poor-household', seats: 2 }] });
});

test('nobody applies before the rule is frozen, neither by phone nor at the counter, and the catalogue does not call the window open', async () => {
  const citizen = await house.citizen('sari');
  const shut = { ok: false, error: { code: 'admission.policy-not-frozen' } };
  expect(await house.run(startApplication, { class: house.classes[0]!.id }, citizen)).toEqual(shut);
  expect(await house.run(enterApplication, { ...somebody('Sari'), wave, work: 'looking', choices: [house.classes[0]!.id] } as never, house.as('admission'))).toEqual(shut);
  expect(valueOf(await house.ask(seeCatalogue, {}, house.as('anonymous'))).waves.map(({ isOpen }) => isOpen)).toEqual([false]);
});

test('the clock freezes what was saved when a window is about to open, once', async () => {
  const system = house.as('system');
  house.time.now = `${addDays(house.wave.applyFrom, -2)}T02:00:00.000Z` as never;
  expect(valueOf(await house.ask(countDuePolicies, {}, system)).due).toBe(0);
  house.time.now = `${addDays(house.wave.applyFrom, -1)}T02:00:00.000Z` as never;
  expect(valueOf(await house.ask(countDuePolicies, {}, system)).due).toBe(1);
  expect(valueOf(await house.run(freezeDuePolicies, {}, system)).frozen).toEqual([wave]);
  expect(await house.run(freezeDuePolicies, {}, system)).toMatchObject({ error: { code: 'admission.nothing-changed' } });
  const kept = await house.inCentre((tx) => findPolicy(tx, wave));
  expect(kept).toMatchObject({ status: 'frozen', number: 1, policy: { minimumInterview: 4550 } });
});

test('a frozen rule is changed by nobody; its text is public and hashes to its fingerprint, with the promise inside', async () => {
  house.time.now = moments.open;
  const frozen = { error: { code: 'admission.policy-frozen' } };
  expect(await house.run(setPolicy, { wave, version: 2, ...rule, testPercent: 50, interviewPercent: 50 }, house.as('administrator'))).toMatchObject(frozen);
  expect(await house.run(freezeWavePolicy, { wave, version: 2 }, house.as('admission'))).toMatchObject(frozen);
  const seen = valueOf(await house.ask(seePolicy, { wave }, house.as('anonymous')));
  const { text } = valueOf(await house.ask(readPolicyText, { wave, version: 1 }, house.as('anonymous')));
  expect(sha256(text)).toBe(seen.current!.hash);
  expect(JSON.parse(text)).toMatchObject({ commitment: seen.draw!.commitment, policy: { minimumInterview: 4550 } });
  expect(sha256(await secretOf())).toBe(seen.draw!.commitment);
  expect(seen.rubric.length).toBeGreaterThan(1);
  expect(seen.rubric).toEqual((JSON.parse(text) as { rubric: unknown }).rubric);
  const draft = (await house.inCentre((tx) => listWaves(tx))).find(({ status }) => status === 'draft')!;
  expect(await house.ask(seePolicy, { wave: draft.id }, house.as('anonymous'))).toMatchObject({ error: { code: 'record.not-found' } });
  expect(await house.run(freezeWavePolicy, { wave: draft.id, version: 0 }, house.as('admission'))).toMatchObject({ error: { code: 'admission.wave-not-published' } });
});

test('a true mistake is corrected by two people, with a note; the old version stays public and the draw keeps its promise', async () => {
  const [clerk, head] = [house.as('admission'), house.as('head')];
  const before = valueOf(await house.ask(seePolicy, { wave }, clerk));
  const correction = { wave, note: 'Tertulis 3 kursi perempuan, yang diumumkan 2.', ...rule, womenSeats: 2 };
  expect(await house.run(proposePolicy, { ...correction, womenSeats: 3 }, clerk)).toMatchObject({ error: { code: 'admission.policy-unchanged' } });
  expect(await house.run(approvePolicy, { wave }, head)).toMatchObject({ error: { code: 'admission.no-policy-waits' } });
  expect(valueOf(await house.run(proposePolicy, correction, clerk)).number).toBe(2);
  expect(await house.run(proposePolicy, correction, house.as('administrator'))).toMatchObject({ error: { code: 'admission.policy-waits', name: 'admission of the test' } });
  expect(await house.run(approvePolicy, { wave }, clerk)).toMatchObject({ error: { code: 'admission.policy-second-person' } });
  expect(valueOf(await house.ask(seePolicy, { wave }, clerk)).versions).toHaveLength(1);
  expect(valueOf(await house.run(approvePolicy, { wave }, head)).number).toBe(2);
  const after = valueOf(await house.ask(seePolicy, { wave }, house.as('anonymous')));
  expect(after.versions.map(({ number, status, hash, note }) => [number, status, hash === before.current!.hash, note])).toEqual([[2, 'frozen', false, correction.note], [1, 'replaced', true, null]]);
  expect(after.draw!.commitment).toBe(before.draw!.commitment);
  expect(sha256(valueOf(await house.ask(readPolicyText, { wave, version: 2 }, house.as('anonymous'))).text)).toBe(after.current!.hash);
});

test('everybody reads what was corrected and why, and nobody outside reads which of the office did it', async () => {
  const [open, office] = [JSON.stringify(await house.ask(seePolicy, { wave }, house.as('anonymous'))), JSON.stringify(await house.ask(seePolicy, { wave }, house.as('head')))];
  expect([open.includes('of the test'), office.includes('admission of the test'), open.includes('proposedBy"'), open.includes('Tertulis 3 kursi')]).toEqual([false, true, false, true]);
});

test('a proposal nobody wants is dropped and may be made anew; it is never shown as a rule', async () => {
  const clerk = house.as('admission');
  expect(valueOf(await house.run(proposePolicy, { wave, note: 'Salah lagi.', ...rule, womenSeats: 1 }, clerk)).number).toBe(3);
  expect(await house.ask(readPolicyText, { wave, version: 3 }, clerk)).toMatchObject({ error: { code: 'record.not-found' } });
  expect(await house.run(dropProposal, { wave }, clerk)).toMatchObject({ ok: true });
  expect(valueOf(await house.run(proposePolicy, { wave, note: 'Yang benar.', ...rule, womenSeats: 1 }, clerk)).number).toBe(4);
  expect(await house.run(dropProposal, { wave }, clerk)).toMatchObject({ ok: true });
});

test('before closing nobody reads the secret, whatever they ask: no question, no refusal, no audit entry, no column tells it', async () => {
  const secret = await secretOf();
  const answers: string[] = [];
  for (const role of ['administrator', 'admission', 'head', 'anonymous'] as const) {
    for (const deed of deeds) {
      if (deed.kind !== 'question') continue;
      for (const input of [{ wave }, { wave, version: 1 }, { class: house.classes[0]!.id }, {}]) answers.push(JSON.stringify(await house.ask(deed, input, house.as(role))));
    }
  }
  expect(answers.filter((answer) => answer.includes('"ok":true')).length).toBeGreaterThan(20);
  expect(answers.some((answer) => answer.includes(secret))).toBe(false);
  const rows = await keptRows();
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.some((row) => row.includes(secret) || row.includes(Buffer.from(secret).toString('hex')))).toBe(false);
  expect(await house.run(enterPublicValue, { wave, value: '3516243152' }, house.as('administrator'))).toMatchObject({ error: { code: 'admission.draw-not-yet' } });
});

test('the draw waits for the end of the grace, to the minute', async () => {
  const late = `${house.wave.applyUntil}T17:29:59.000Z`;
  house.time.now = late as never;
  expect(await house.run(enterPublicValue, { wave, value: '3516243152' }, house.as('admission'))).toMatchObject({ error: { code: 'admission.draw-not-yet', until: `${house.wave.applyUntil}T17:30:00.000Z` } });
  house.time.now = `${house.wave.applyUntil}T17:30:00.000Z` as never;
});

test('two people enter the dice; what differs is refused and counts for nothing, what agrees publishes secret, value and seed', async () => {
  const [clerk, head, visitor] = [house.as('admission'), house.as('head'), house.as('anonymous')];
  expect(await house.run(enterPublicValue, { wave, value: '⚂⚄' }, clerk)).toMatchObject({ error: { code: 'admission.public-value-unreadable', field: 'value' } });
  expect(valueOf(await house.run(enterPublicValue, { wave, value: '35162 43157' }, clerk)).isSettled).toBe(false);
  expect(valueOf(await house.run(enterPublicValue, { wave, value: '3516243157' }, clerk)).isSettled).toBe(false);
  expect(await house.run(enterPublicValue, { wave, value: '3516243152' }, head)).toEqual({ ok: false, error: { code: 'admission.public-value-differs', field: 'value', name: 'admission of the test' } });
  const half = JSON.stringify([await house.ask(seePolicy, { wave }, visitor), (await keptRows()).filter((row) => !row.includes('entered_value'))]);
  expect([half.includes('35162431'), half.includes(await secretOf()), half.includes('"isHalfEntered":true')]).toEqual([false, false, true]);

  expect(valueOf(await house.run(enterPublicValue, { wave, value: '3516243152', restart: true }, head)).isSettled).toBe(false);
  expect(valueOf(await house.run(enterPublicValue, { wave, value: '3516 2431 52' }, clerk)).isSettled).toBe(true);
  const { draw } = valueOf(await house.ask(seePolicy, { wave }, visitor));
  expect(draw!.settled).toMatchObject({ publicValue: '3516243152', names: [] });
  expect(valueOf(await house.ask(seePolicy, { wave }, clerk)).draw!.settled!.names).toEqual(['head of the test', 'admission of the test']);
  expect(sha256(draw!.settled!.secret)).toBe(draw!.commitment);
  expect(sha256(`${draw!.settled!.secret}:3516243152`)).toBe(draw!.settled!.seed);
  expect(await house.run(enterPublicValue, { wave, value: '3516243152' }, head)).toMatchObject({ error: { code: 'admission.draw-settled' } });
});

test('the usual rule of a wave that was never touched is a rule that can be kept', () => {
  expect(usualPolicy.testPercent + usualPolicy.interviewPercent).toBe(100);
  expect(usualPolicy.publicValue).not.toBe('');
});
