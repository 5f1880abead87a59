import { beforeAll, expect, test } from 'vitest';
import { addEmployers } from '#employers';
import type { Id } from '#kernel/id';
import { newId } from '#platform/new-id';
import { testHouse } from '#platform/testing/house';
import { demandModule } from '../module.ts';
import { listNeedsQuestion } from './list-needs.ts';
import { recordMinutes } from './record-minutes.ts';
import { recordNeedAction } from './record-need.ts';
import { openEvidence, seeNeed } from './see-need.ts';
import { tellVisit } from './tell-visit.ts';

let house: Awaited<ReturnType<typeof testHouse>>;
const [shipyard, tailor] = [newId<'employer'>(), newId<'employer'>()];
const need = { employer: shipyard, occupation: '7212', units: [], headcount: 8, month: '2027-02-01', region: '36.72', strength: 'pledge', source: 'letter' };
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
/** One white pixel, as a phone would send it. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';
const notFound = { ok: false, error: { code: 'record.not-found' } };

beforeAll(async () => {
  house = await testHouse({ modules: [demandModule] });
  const { centre, now } = house;
  await house.inCentre((tx) => addEmployers({ tx, centre, now }, [{ id: shipyard, facts: { name: 'PT Galangan Contoh', regionCode: '36.72' } }, { id: tailor, facts: { name: 'CV Busana Contoh', regionCode: '36.04' } }]));
});

const owner = (employer?: Id<'employer'>) => house.as('employer', employer ? { employer } : {});
const keepPaper = async (): Promise<string> => {
  const kept = await house.files.put(pdf, { centre: house.centre, kinds: ['pdf'], maxBytes: 10_000 });
  return (kept as { value: { hash: string } }).value.hash;
};
const lineOf = async (employer: Id<'employer'>, source: string) => {
  const listed = await house.ask(listNeedsQuestion, { employer, source }, house.as('head'));
  return listed.ok ? listed.value.lines[0]!.id : undefined;
};

test('a line and its letter are for its own employer; another, and an account without an employer, find nothing', async () => {
  const recorded = await house.run(recordNeedAction, { ...need, evidence: await keepPaper(), evidenceName: 'surat.pdf' }, house.as('planner'));
  const asked = { need: (recorded as { value: { id: Id<'need'> } }).value.id };
  expect(await house.ask(seeNeed, asked, owner(shipyard))).toMatchObject({ ok: true, value: { line: { evidence: { name: 'surat.pdf' } } } });
  expect(await house.ask(openEvidence, asked, owner(shipyard))).toMatchObject({ ok: true, value: { name: 'surat.pdf' } });
  for (const stranger of [owner(tailor), owner()]) {
    expect(await house.ask(seeNeed, asked, stranger)).toEqual(notFound);
    expect(await house.ask(openEvidence, asked, stranger)).toEqual(notFound);
  }
});

test('minutes of a forum name other employers: whose line came of them is told neither their table nor their document', async () => {
  const pasted = 'Perusahaan\tJabatan\tJumlah\tBulan\nPT Galangan Contoh\tWelder\t12\tMaret 2027\nCV Busana Contoh\tPenjahit\t5\tApril 2027';
  const file = await keepPaper();
  expect(await house.run(recordMinutes, { title: 'Forum industri', heldOn: '2026-11-20', pasted, file, fileName: 'notulen.pdf' }, house.as('planner'))).toMatchObject({ ok: true, value: { taken: 2 } });
  const asked = { need: await lineOf(shipyard, 'forum') };
  const seen = await house.ask(seeNeed, asked, owner(shipyard));
  expect(seen).toMatchObject({ ok: true, value: { minutes: null, line: { headcount: 12, evidence: { file: null, name: null, origin: null } } } });
  expect(JSON.stringify([seen, await house.ask(listNeedsQuestion, { source: 'forum' }, owner(shipyard))])).not.toMatch(new RegExp(`Busana|notulen|${file}`));
  expect(await house.ask(openEvidence, asked, owner(shipyard))).toEqual(notFound);
  expect(await house.ask(seeNeed, asked, house.as('head'))).toMatchObject({ ok: true, value: { minutes: { title: 'Forum industri' } } });
  expect(await house.ask(openEvidence, asked, house.as('head'))).toMatchObject({ ok: true });
});

test('what an officer wrote down on a visit, and the photograph, stay with the centre', async () => {
  await house.run(tellVisit, { employer: shipyard, note: 'Pembayaran gaji sering terlambat.', photoData: pixel, needs: [{ occupation: '7214', headcount: 2 }] }, house.as('employment'));
  const asked = { need: await lineOf(shipyard, 'field-visit') };
  const seen = await house.ask(seeNeed, asked, owner(shipyard));
  expect(seen).toMatchObject({ ok: true, value: { visit: null } });
  expect(JSON.stringify(seen)).not.toContain('terlambat');
  expect(await house.ask(openEvidence, asked, owner(shipyard))).toEqual(notFound);
  expect(await house.ask(openEvidence, asked, house.as('employment'))).toMatchObject({ ok: true });
});

test('nobody outside opens a file of the centre by recording a need that rests on it', async () => {
  const file = await keepPaper();
  expect(await house.run(recordNeedAction, { ...need, headcount: 3, evidence: file, evidenceName: 'x.pdf' }, owner(shipyard))).toEqual({ ok: false, error: { code: 'demand.evidence-missing', field: 'evidence' } });
});
