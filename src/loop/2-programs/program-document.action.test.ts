import { expect, test } from 'vitest';
import { translator } from '#kernel/translate';
import { testHouse } from '#platform/testing/house';
import { browserOf, serverOver } from '#platform/testing/server';
import { accessModule } from '../../registry/access/module.ts';
import { centresModule } from '../../registry/centres/module.ts';
import { standardsModule } from '../../registry/standards/module.ts';
import { compareVersionsQuestion } from './actions/compare-versions.ts';
import { listProgramsQuestion } from './actions/list-programs.ts';
import { seeDocument, type ProgramDocument } from './actions/see-document.ts';
import { programsModule } from './module.ts';
import { programPaper } from './pages/program-paper.ts';
import { texts } from './texts/words.ts';

const house = await testHouse({ modules: [accessModule, centresModule, standardsModule, programsModule] });
await house.loadSample();
const planner = house.as('planner');
const browser = browserOf(await serverOver(house, { modules: [programsModule], actorOf: async () => planner }));

async function programOf(code: string) {
  const listed = await house.ask(listProgramsQuestion, { q: code }, planner);
  if (!listed.ok) throw new Error(JSON.stringify(listed));
  return listed.value.lines.find((line) => line.code === code)!.id;
}
async function documentOf(code: string, number?: number): Promise<ProgramDocument> {
  const found = await house.ask(seeDocument, { program: await programOf(code), ...(number ? { number } : {}) }, planner);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
}
const coverOf = (document: ProgramDocument) => {
  const paper = programPaper(document, { centre: 'Uji', madeAt: house.now, t: translator(texts, 'id'), language: 'id' });
  const signed = paper.blocks.find((block) => block.kind === 'signatures');
  return signed?.kind === 'signatures' ? signed.signatures : [];
};

test('the cover carries the names and numbers of those who sign, of the day it was approved', async () => {
  expect(coverOf(await documentOf('LAS-01', 2)).map(({ role, name, detail }) => [role, name, detail.split('\n')[0]])).toEqual([
    ['Disusun oleh', 'Dimas Adiputra', expect.stringContaining('. . .')], ['Diperiksa oleh', 'Ir. Rahmat Gunadi', 'NIP 197901152005011999'], ['Disahkan oleh', 'Endang Suryani, M.Si.', 'NIP 197408092000122999'],
  ]);
  const [, , older] = coverOf(await documentOf('LAS-01', 1));
  expect(older).toMatchObject({ name: 'Drs. Suherman Wirasasmita', detail: expect.stringContaining('Disetujui Endang Suryani') as string });
});

test('a draft leaves open who prepares it, and bears no day', async () => {
  const [prepared, , approved] = coverOf(await documentOf('ANM-02'));
  expect([prepared?.name.startsWith('. .'), approved?.detail.split('\n')]).toEqual([true, ['NIP 197408092000122999', 'Kepala balai']]);
});

test('two versions are compared down to syllabus and resources, and the page says so', async () => {
  const program = await programOf('LAS-01');
  const compared = await house.ask(compareVersionsQuestion, { program }, planner);
  expect(compared).toMatchObject({ ok: true, value: { syllabus: expect.arrayContaining([expect.objectContaining({ part: 'whole', change: 'added' })]) as unknown, resources: { equipment: [], materials: [] } } });
  const page = await browser.ask(`/program/${program}/banding`);
  for (const said of ['Silabus', 'bagian tertulis', 'Daftar syarat instruktur, peralatan, bahan, dan biayanya sama', 'Biaya satu kelas']) expect(page.text).toContain(said);
});
