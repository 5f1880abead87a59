import { expect } from 'vitest';
import { applicant } from '../support/apply.ts';
import { as, onPhone, waitFor, type Story } from './story.ts';

/** The first day: the class knows its trainee by event; attendance and ability are recorded by the instructor. */
export const teach = (story: Story): Promise<void> => as(story, 'instructor', async (instructor) => {
  const at = `/kelas/${story.facts['class']}`;
  await waitFor(instructor, at, new RegExp(applicant.name));
  for (const day of ['2027-07-19']) {
    await instructor.go(`${at}/presensi?day=${day}`);
    await instructor.press('Semua hadir');
    expect(await instructor.reads()).toContain('tersimpan untuk 1 peserta');
  }
  await instructor.go(`${at}/kemampuan`);
  await instructor.page.locator('main summary').first().click();
  await instructor.page.locator('main details a').first().click();
  await instructor.page.getByRole('radio', { name: 'Kompeten', exact: true }).check();
  await instructor.press('Simpan');
  expect(await instructor.reads()).toContain('tersimpan');
});

/** Whoever was there on the remaining days is noted, and the training is declared complete. */
export const complete = (story: Story): Promise<void> => as(story, 'instructor', async (instructor) => {
  const at = `/kelas/${story.facts['class']}`;
  await instructor.go(`${at}/presensi`);
  const days = await instructor.page.getByLabel('Hari').locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const day of days.filter((one) => one > '2027-07-19')) {
    await instructor.go(`${at}/presensi?day=${day}`);
    await instructor.press('Semua hadir');
  }
  await instructor.go(at);
  await instructor.choose(new RegExp(applicant.name));
  await instructor.press('Nyatakan selesai');
  expect(await instructor.reads()).toContain('1 peserta dinyatakan selesai');
});

/** Judged by somebody who did not teach; the certificate says so to everybody, in three languages. */
export async function certify(story: Story): Promise<void> {
  const at = `/sertifikasi/kelas/${story.facts['class']}`;
  await as(story, 'certification', async (officer) => {
    await waitFor(officer, at, new RegExp(applicant.name));
    await officer.press(applicant.name);
    for (const card of await officer.page.getByRole('radio', { name: 'Kompeten', exact: true }).all()) await card.check();
    await officer.press('Simpan penilaian');
    expect(await officer.reads()).toContain('2 unit');
    await officer.go(at);
    await officer.press('Periksa dan terbitkan…');
    await officer.press('Terbitkan 1 sertifikat');
    await officer.page.getByRole('row', { name: new RegExp(applicant.name) }).getByRole('link').last().click();
    story.facts['code'] = /\/c\/([0-9A-Z-]+)/.exec(await officer.page.content())?.[1] ?? '';
  });
  const anybody = await onPhone(story);
  await anybody.go(`/c/${story.facts['code']}`);
  for (const [language, word] of [['', 'Sertifikat ini berlaku'], ['In English', 'valid'], ['日本語', '有効']] as const) {
    if (language) await anybody.press(language);
    expect(await anybody.reads()).toContain(word);
    expect(await anybody.reads()).toContain(applicant.name);
  }
  await anybody.leave();
}
