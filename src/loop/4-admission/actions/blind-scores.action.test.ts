import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id';
import { listTimeline } from '#platform/audit/entries';
import { writeXlsx } from '#platform/spreadsheet/write-xlsx';
import { peopleModule } from '../../../registry/people/module.ts';
import { standardsModule } from '../../../registry/standards/module.ts';
import { programsModule } from '../../2-programs/module.ts';
import { wavesModule } from '../../3-waves/module.ts';
import { criterionColumn } from '../rules/read-sheet.ts';
import { usualRubric } from '../rules/rubric.ts';
import { findApplication } from '../store/applications.ts';
import { listScores } from '../store/scores.ts';
import { admissionHouse, calledToTest, moments, pointsMaking, valueOf } from '../testing.ts';
import { confirmSheet } from './confirm-sheet.ts';
import { importScores } from './import-scores.ts';
import { dropSheet, mendSheet } from './mend-sheet.ts';
import { scoreInterviews } from './score-interviews.ts';
import { seeInterview, seeScores } from './see-scores.ts';
import { seeDrift } from './see-scoring.ts';
import { seeSheet } from './see-sheet.ts';
import { setRubric } from './set-rubric.ts';

let house: Awaited<ReturnType<typeof admissionHouse>>;
let smaw: Id<'class'>;
const people: Id<'application'>[] = [];
const scorer = (id: string) => house.as('admission', { id, name: id });
const give = (who: string, application: Id<'application'>, sum: number, why?: string) => house.run(scoreInterviews, { class: smaw, scores: [{ application, points: pointsMaking(sum) }], why }, scorer(who));
const lineOf = async (who: string, at = 0) => valueOf(await house.ask(seeScores, { class: smaw }, scorer(who))).lines[at]!;
const counted = async (id: Id<'application'>) => (await house.inCentre((tx) => listScores(tx, [id]))).get(id)!;

beforeAll(async () => {
  house = await admissionHouse([standardsModule, peopleModule, programsModule, wavesModule]);
  smaw = house.classNamed('Juru Las SMAW A');
  for (const name of ['Ani', 'Beni', 'Cici', 'Dodo']) people.push(await calledToTest(house, name, [smaw]));
  house.time.now = moments.tested;
}, 60_000);

test('a scorer sees their own points and that somebody else has scored, never what', async () => {
  valueOf(await give('Rina', people[0]!, 80));
  const seen = await lineOf('Hadi');
  expect([seen.state, seen.scorers, seen.own, seen.shown, seen.interview]).toEqual(['one', ['Rina'], undefined, [], undefined]);
  const timeline = await house.inCentre((tx) => listTimeline(tx, { type: 'application', id: people[0]! }));
  expect(timeline.length).toBeGreaterThan(0);
  expect(JSON.stringify(timeline.map(({ before, after, why }) => ({ before, after, why })))).not.toMatch(/\b80\b/);
});

test('whatever door a scorer comes by, neither the points of another nor the file they came in are in the answer', async () => {
  const numberOf = async (at: number) => (await house.inCentre((tx) => findApplication(tx, people[at]!)))!.number!;
  const byRina = valueOf(await upload([[await numberOf(0), 'Ani', null, ...points(80)]]));
  const seen = valueOf(await house.ask(seeScores, { class: smaw }, scorer('Hadi')));
  const opened = valueOf(await house.ask(seeInterview, { class: smaw, application: people[0]! }, scorer('Hadi')));
  const { file } = valueOf(await house.ask(seeSheet, { sheet: byRina.sheet }, scorer('Rina'))).sheet;
  expect(seen.sheets.map(({ fileName }) => fileName)).toEqual(['nilai.xlsx']);
  for (const answer of [seen, opened]) expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${file}|8000`));
  const byHadi = valueOf(await upload([[await numberOf(1), 'Beni', 70]], columns, 'Hadi'));
  expect(JSON.stringify(valueOf(await house.ask(seeSheet, { sheet: byHadi.sheet }, scorer('Hadi'))).notIncluded)).not.toContain('8000');
  for (const [sheet, who] of [[byRina.sheet, 'Rina'], [byHadi.sheet, 'Hadi']] as const) valueOf(await house.run(dropSheet, { sheet }, scorer(who)));
});

test('two who agree count by their mean; then both are shown, and a third is refused', async () => {
  valueOf(await give('Hadi', people[0]!, 85));
  const seen = await lineOf('Rina');
  expect([seen.state, seen.interview, seen.shown.map(({ scorerName, score }) => [scorerName, score])]).toEqual(['settled', 8_250, [['Hadi', 8_500], ['Rina', 8_000]]]);
  expect(await give('Wulan', people[0]!, 90)).toEqual({ ok: false, error: { code: 'admission.two-scorers-agree' } });
});

test('two who differ above the limit wait for a third, and the two closest count', async () => {
  valueOf(await give('Rina', people[1]!, 60));
  valueOf(await give('Hadi', people[1]!, 90));
  expect([(await lineOf('Wulan', 1)).state, (await counted(people[1]!)).interviews[smaw]]).toEqual(['third-needed', undefined]);
  valueOf(await give('Wulan', people[1]!, 86));
  expect((await counted(people[1]!)).interviews[smaw]).toBe(8_800);
  expect(await give('Joko', people[1]!, 86)).toEqual({ ok: false, error: { code: 'admission.three-scorers' } });
});

test('a scorer corrects their own points with a reason, and what counts follows', async () => {
  expect(await give('Rina', people[0]!, 90)).toMatchObject({ error: { code: 'admission.why-missing' } });
  valueOf(await give('Rina', people[0]!, 90, 'Salah jumlah'));
  expect((await counted(people[0]!)).interviews[smaw]).toBe(8_750);
  const [last] = await house.inCentre((tx) => listTimeline(tx, { type: 'interview', id: `${people[0]} ${smaw}` }));
  expect([last?.why, last?.before, last?.after]).toMatchObject(['Salah jumlah', { score: 80 }, { score: 90 }]);
});

test('half a rubric and too many points are told box by box', async () => {
  const wrong = { class: smaw, scores: [{ application: people[2]!, points: { k1: '31', k2: '' } }] };
  expect(await house.run(scoreInterviews, wrong, scorer('Rina'))).toMatchObject({ error: { code: 'input.invalid', problems: [{ field: 'scores.0.points.k1', code: 'admission.points-above' }, { field: 'scores.0.points.k2', code: 'admission.points-missing' }, {}, {}, {}] } });
});

test('drift is told with the number of interviews, and a rubric in use does not change', async () => {
  const { scorers, thirds } = valueOf(await house.ask(seeDrift, { wave: house.wave.id }, scorer('Rina')));
  expect([thirds, scorers.map(({ name, count, difference }) => [name, count, difference])]).toEqual([1, [['Hadi', 2, 600], ['Wulan', 1, 1_100], ['Rina', 2, -1_150]].sort((one, other) => Math.abs(Number(other[2])) - Math.abs(Number(one[2])))]);
  expect(await house.run(setRubric, { wave: house.wave.id, version: 0, criteria: [{ title: 'Apa saja', points: 50 }, { title: 'Lain', points: 50 }] }, scorer('Rina'))).toMatchObject({ ok: false });
});

const columns = ['Nomor', 'Nama', 'Tes tulis', ...usualRubric.map(criterionColumn)];
const points = (sum: number) => Object.values(pointsMaking(sum)).map(Number);

async function upload(rows: (string | number | null)[][], heads = columns, who = 'Rina') {
  const kept = await house.files.put(await writeXlsx([{ name: 'Nilai', columns: heads, rows }]), { centre: house.centre, kinds: ['xlsx'], maxBytes: 2_000_000 });
  return house.run(importScores, { class: smaw, file: kept.ok ? kept.value.hash : '', fileName: 'nilai.xlsx' }, scorer(who));
}

test('a wrong sheet is refused kindly: another table, another class', async () => {
  expect(await upload([['a', 1]], ['Nama', 'Umur'])).toMatchObject({ error: { code: 'admission.sheet-columns', missing: 'Nomor' } });
  expect(await upload([['G9-0001', 'x', 80]])).toEqual({ ok: false, error: { code: 'admission.sheet-other-class', field: 'file' } });
});

test('a sheet counts only after every problem is mended and it was agreed to; who is not in it is told', async () => {
  const numbers = await Promise.all(people.map(async (id) => (await house.inCentre((tx) => findApplication(tx, id)))!.number!));
  const taken = valueOf(await upload([[numbers[2]!, 'Cici', 'baik', ...points(70)], [numbers[3]!, 'Cici', 75], [numbers[0]!, 'Ani', 81.5], ['G3-9999', 'Siapa', 60]]));
  const seen = valueOf(await house.ask(seeSheet, { sheet: taken.sheet }, scorer('Rina')));
  expect(seen.rows.map(({ result, problems }) => [result, problems.map(({ key }) => key)])).toEqual([['problem', ['test']], ['problem', ['other-name']], ['new', []], ['problem', ['unknown']]]);
  expect(seen.notIncluded.map(({ name }) => name)).toEqual(['Beni']);
  expect(await house.ask(seeSheet, { sheet: taken.sheet }, scorer('Hadi'))).toEqual({ ok: false, error: { code: 'record.not-found' } });
  expect(await house.run(confirmSheet, { sheet: taken.sheet }, scorer('Rina'))).toEqual({ ok: false, error: { code: 'admission.sheet-problems', count: 3 } });
  expect((await counted(people[0]!)).test).toBeUndefined();

  const mended = [{ line: 2, number: numbers[2], name: 'Cici', test: '78', points: pointsMaking(70) }, { line: 3, number: numbers[3], name: 'Dodo', test: '75' }, { line: 5, number: 'G3-9999', name: 'Siapa', test: '60', leaveOut: true }];
  expect(valueOf(await house.run(mendSheet, { sheet: taken.sheet, rows: mended } as never, scorer('Rina'))).mended).toBe(3);
  expect(valueOf(await house.run(confirmSheet, { sheet: taken.sheet }, scorer('Rina'))).changed).toBe(3);
  expect([(await counted(people[0]!)).test, (await counted(people[2]!)).test, (await counted(people[3]!)).test]).toEqual([8_150, 7_800, 7_500]);
  expect((await lineOf('Rina', 2)).own?.score).toBe(7_000);
  expect(await house.run(confirmSheet, { sheet: taken.sheet }, scorer('Rina'))).toEqual({ ok: false, error: { code: 'admission.sheet-closed' } });
  const after = valueOf(await house.ask(seeSheet, { sheet: taken.sheet }, scorer('Rina')));
  expect([after.sheet.uploadedByName, after.kept.map(({ kept }) => kept)]).toEqual(['Rina', ['new', 'new', 'new', 'left-out']]);
});

test('a sheet that replaces scores asks why, and one put aside changes nothing', async () => {
  const number = (await house.inCentre((tx) => findApplication(tx, people[0]!)))!.number!;
  const { sheet } = valueOf(await upload([[number, 'Ani', 90]]));
  expect(await house.run(confirmSheet, { sheet }, scorer('Rina'))).toMatchObject({ error: { code: 'admission.why-missing' } });
  valueOf(await house.run(dropSheet, { sheet }, scorer('Rina')));
  expect(await house.run(confirmSheet, { sheet, why: 'x' }, scorer('Rina'))).toEqual({ ok: false, error: { code: 'admission.sheet-closed' } });
  expect((await counted(people[0]!)).test).toBe(8_150);
});
