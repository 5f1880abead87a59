import { beforeAll, expect, test } from 'vitest';
import { redoOfferedWave } from './testing/redo-admission.ts';
import { redoOpenApplications } from './testing/redo-applications.ts';
import { redoTestedWave } from './testing/redo-screening.ts';
import { redoRegister } from './testing/redo-certification.ts';
import { redoKeys, redoLinkRequests, redoMinutes, redoNeeds, redoPaybacks, redoVisits } from './testing/redo-demand.ts';
import { redoVacancy, redoWishes } from './testing/redo-matching.ts';
import { redoFates } from './testing/redo-outcomes.ts';
import { redoPrograms } from './testing/redo-programs.ts';
import { redoEnrolments, redoRunningClass } from './testing/redo-training.ts';
import { sampleTwin, type Twice } from './testing/sample-twin.ts';
import { redoCentre, redoWave } from './testing/redo-waves.ts';

let twin: Awaited<ReturnType<typeof sampleTwin>>;
beforeAll(async () => { twin = await sampleTwin(); }, 60_000);

function expectEqual({ bulk, deeds }: Twice, ...mayBeEmpty: readonly string[]): void {
  for (const [table, rows] of Object.entries(bulk)) {
    if (!mayBeEmpty.includes(table)) expect(rows.length, table).toBeGreaterThan(0);
    expect(deeds[table], table).toEqual(rows);
  }
}

const one = async (query: string): Promise<string> => String((await twin.rows(query))[0]!['id']);
const classOf = (wave: string, label: string): Promise<string> => one(`select c.id from waves.classes c join waves.waves w on w.id = c.wave_id where w.label = '${wave}' and c.label = '${label}' order by c.starts_on desc`);

// From the last stage back to the first: what a stage stands on is still as it was loaded when its turn comes.

test('outcomes: people of every fate are asked, answer and are hired by bulk as by the deeds', async () => {
  const persons = await twin.rows(`
    select distinct on (c.situation, c.source, h.source, m.id is not null, e.status) c.person_id as id from outcomes.check_ins c join training.enrolments e on e.person_id = c.person_id and e.class_id = c.class_id
    left join outcomes.hires h on h.id = c.hire_id left join matching.introductions m on m.person_id = c.person_id and m.status = 'hired'`);
  expect(persons.length).toBeGreaterThan(8);
  expectEqual(await redoFates(twin, [...new Set(persons.map(({ id }) => String(id)))]));
});

test.each(['Juru las galangan, pelat lambung', 'Staf administrasi kantor', 'Asisten animator iklan'])('matching: %s, from certificate and opening to the answers', async (title) => {
  expectEqual(await redoVacancy(twin, title));
});

test('matching: wishes to work abroad and what was talked about', async () => {
  expectEqual(await redoWishes(twin));
});

test('certification: the whole register, number by number', async () => {
  expectEqual(await redoRegister(twin));
});

test('training: a class that runs is written down by bulk as by its instructor', async () => {
  expectEqual(await redoRunningClass(twin, await one('select e.class_id as id from training.follow_ups f join training.enrolments e on e.id = f.enrolment_id order by e.class_id limit 1')));
});

test('training: everybody comes into a class, leaves it or completes it as the deeds would have it', async () => {
  expectEqual(await redoEnrolments(twin, await classOf('Gelombang 1', 'Otomasi Industri (PLC)')));
});

test('admission: applications of the open wave in every state, by phone and at the counter', async () => {
  expectEqual(await redoOpenApplications(twin));
});

test('admission: a wave that was tested, with its rooms and hours, who came and who is called again', async () => {
  expectEqual(await redoTestedWave(twin, 'Gelombang 4'));
}, 60_000);

test('admission: a wave from its frozen rule to the last seat that moved', async () => {
  expectEqual(await redoOfferedWave(twin, 'Gelombang 5'));
}, 60_000);

test.each(['Gelombang 2', 'Gelombang 1 DBHCHT'])('waves: %s with its classes, timetables and steps', async (label) => {
  expectEqual(await redoWave(twin, label), ...(label === 'Gelombang 2' ? [] : ['waves.timetable_cells']));
});

test('waves: rooms, people and money', async () => {
  expectEqual(await redoCentre(twin));
});

test('programs: one that is taught, one that waits for the head and one still being written', async () => {
  expectEqual(await redoPrograms(twin, ['GAR-01', 'OTO-02', 'ANM-02']));
});

test('demand: lines of every strength and source, what paid one back, and who asks for a link', async () => {
  expectEqual(await redoPaybacks(twin));
  expectEqual(await redoVisits(twin));
  expectEqual(await redoKeys(twin));
  expectEqual(await redoMinutes(twin));
  expectEqual(await redoNeeds(twin));
  expectEqual(await redoLinkRequests(twin));
});
