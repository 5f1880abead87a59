import { expect } from 'vitest';
import { applicant, signInByPhone } from '../support/apply.ts';
import { as, onPhone, promiseIn, waitFor, type Story } from './story.ts';

/** The graduate finds a skill card made by the certificate. */
export async function readCard(story: Story): Promise<void> {
  const graduate = await onPhone(story);
  await graduate.go('/masuk');
  await signInByPhone(story.browser, story.product.address, graduate, applicant.phone);
  await waitFor(graduate, '/saya/kartu', /SMAW|[Ll]as|[Kk]eselamatan/);
  await graduate.leave();
}

/** A vacancy from the very need, its best card, an introduction checked once more before it is sent. */
export const introduce = (story: Story): Promise<void> => as(story, 'employment', async (officer) => {
  await officer.go(story.facts['need']!);
  await officer.press('Catat lowongannya');
  await officer.fill('Judul lowongan', 'Juru las galangan, giliran pagi');
  expect(await officer.page.locator('main').getByRole('checkbox', { checked: true }).count()).toBe(0);
  await officer.choose('Las Cepat untuk Galangan');
  await officer.fill('Dibuka sampai', '2027-09-30');
  await officer.press('Catat lowongan');
  story.facts['vacancy'] = officer.path();
  const card = officer.page.getByRole('row').filter({ hasText: '2 dari 2 unit' }).filter({ hasText: 'Cibeber, Kota Cilegon' });
  await card.first().getByRole('checkbox').check();
  await officer.press('Periksa perkenalan');
  await officer.press('Perkenalkan 1 lulusan');
  expect(await officer.reads()).toContain(applicant.name);
});

/** The employer answers by its link: reading changes nothing, one button does. */
export const hire = (story: Story): Promise<void> => as(story, 'employer', async (employer) => {
  await employer.go(`${employer.home}/perkenalan`);
  await employer.press(applicant.name);
  await employer.press('Kami terima bekerja');
  await employer.press('Kirim jawaban');
  expect(await employer.reads()).toContain('Terima kasih');
});

/** The loop closes: the hire is an outcome, the need is paid back, and the employer's promise counts more. */
export async function payBack(story: Story): Promise<void> {
  await as(story, 'employment', (officer) => waitFor(officer, '/hasil/bekerja', new RegExp(applicant.name)).then(() => undefined));
  await as(story, 'planner', async (planner) => {
    const read = await waitFor(planner, story.facts['need']!, /Sudah diterima bekerja\s+− 1/);
    expect(read).toMatch(/Orang yang diminta\s+3/);
  });
  await as(story, 'employer', async (employer) => {
    const read = await employer.reads();
    expect(read).toMatch(/3 orang diminta · \d+ kursi dibuka · 1 diterima bekerja/);
    story.facts['promiseAfter'] = promiseIn(read);
  });
}
