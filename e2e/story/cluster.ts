import { expect } from 'vitest';
import type { Visitor } from '../support/visitor.ts';

export const clusterProgram = 'Klaster Uji Layar';

/** What the needs of one occupation ask for becomes a cluster, the cluster a program that waits for a second person. Answers the program's path. */
export async function clusterToProgram(planner: Visitor, width: number): Promise<string> {
  const tooWide: string[] = [];
  const measure = async (): Promise<void> => { if (await planner.page.evaluate(() => document.documentElement.scrollWidth) > width) tooWide.push(planner.path()); };
  const press = async (name: string | RegExp): Promise<void> => { await planner.press(name); await measure(); };
  await planner.go('/program');
  await press('Rancangan klaster');
  await press('Rancang klaster');
  await planner.pick('Jabatan', 'Operator Mesin Jahit');
  await press('Terapkan');
  await planner.fill('Nama rancangan', 'Klaster untuk uji layar');
  await planner.fill('Batas JP', '160');
  await press('Lanjut ke unit');
  await typeACircle(planner, press);
  await press('Hitung klasternya');
  const design = planner.path();
  await expect.poll(async () => { await planner.go(design); return planner.reads(); }, { timeout: 90_000, interval: 1_000 }).toContain('Apa yang dibeli JP lain');
  await measure();
  expect(await planner.reads()).toMatch(/Klaster ini menjawab [\d,.]+ dari [\d,.]+ orang/);
  await press('Buat program dari klaster ini');
  await planner.fill('Nama pelatihan', clusterProgram);
  await planner.fill('Kode program', 'KLU-1');
  await planner.pick('Kejuruan', 'Garmen');
  await press('Buat program dari klaster ini');
  await press('Kembali ke program');
  expect(await planner.reads()).toContain('Semua unit punya instruktur dengan bukti');
  await press('Ajukan untuk diterbitkan');
  expect(await planner.page.getByRole('link', { name: /Terbitkan versi/ }).count()).toBe(0);
  expect(tooWide).toEqual([]);
  return planner.path();
}

/** A unit that needs itself in a circle of two comes back at its row, with everything typed. */
async function typeACircle(planner: Visitor, press: (name: string) => Promise<void>): Promise<void> {
  const boxes = () => planner.page.getByLabel(/^Prasyarat \(nomor unit\): /).all();
  const needs = await boxes();
  const kept = await Promise.all(needs.map((box) => box.inputValue()));
  await needs[0]!.fill('2');
  await needs[1]!.fill('1');
  await press('Hitung klasternya');
  expect(await planner.reads()).toContain('saling menunggu');
  for (const [at, box] of (await boxes()).entries()) if (at < 2) await box.fill(kept[at]!);
}

/** Somebody else makes the program public, beside the needs it answers; its document is there as PDF and DOCX. */
export async function publishProgram(head: Visitor, address: string, program: string): Promise<void> {
  for (const form of ['pdf', 'docx']) expect((await head.context.request.get(new URL(`${program.split('?')[0]!}/dokumen.${form}`, address).href, { timeout: 60_000 })).status()).toBe(200);
  await head.go(program);
  await head.press('Terbitkan versi 1');
  expect(await head.reads()).toContain('Dibuat dari rancangan klaster');
  await head.press('Terbitkan versi 1');
  expect(await head.reads()).toContain('Terbit');
}
