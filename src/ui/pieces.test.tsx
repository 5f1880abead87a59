import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Bar } from './bar.tsx';
import { Board, lanesOf, type Block } from './board.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { Chips } from './chips.tsx';
import { DataTable } from './data-table.tsx';
import { Document } from './document.tsx';
import { Empty } from './empty.tsx';
import type { Lang } from './format.ts';
import { PageContext } from './page-context.tsx';
import { Pagination } from './pagination.tsx';
import { PublicShell } from './public-shell.tsx';
import { Qr } from './qr.tsx';
import { RangeBar } from './range-bar.tsx';
import { Scale } from './scale.tsx';
import { StaffShell } from './staff-shell.tsx';
import { TaskList } from './task-list.tsx';
import { Timeline } from './timeline.tsx';
import { Verdict } from './verdict.tsx';

const centre = { name: 'UPTD Pelatihan Kerja', short: 'UPTD PK' };
const show = (children: ComponentChildren, lang: Lang = 'id'): string =>
  render(<PageContext.Provider value={{ lang, csrf: 'proof', path: '/kelas?q=las', newKey: () => 'key' }}>{children}</PageContext.Provider>);

test('a page with errors says so first in its title', () => {
  const assets = { css: '/assets/main.css', js: '/assets/main.js' };
  expect(show(<Document title="Masuk" assets={assets} error>x</Document>)).toContain('<title>Kesalahan: Masuk · Balai</title>');
  expect(show(<Document title="Sign in" assets={assets} error>x</Document>, 'en')).toContain('<title>Error: Sign in · Balai</title>');
  expect(show(<Document title="<script>" assets={assets}>x</Document>)).not.toContain('<title><script>');
});

test('the public frame offers the skip target, the present page and the other language at the same address', () => {
  const html = show(<PublicShell centre={centre} nav={[{ href: '/kelas', text: 'Pelatihan', current: true }]} account={{ name: 'Sari', href: '/saya', signOut: true }}>isi</PublicShell>);
  expect(html).toContain('<main id="main"');
  expect(html).toContain('<a href="/kelas" aria-current="page">Pelatihan</a>');
  expect(html).toContain('href="/kelas?q=las&amp;bahasa=en"');
  expect(html).toContain('<form action="/keluar" method="post"');
  expect(html).toContain('<summary>Menu</summary>');
});

test('the staff frame shows the loop in order with what waits', () => {
  const html = show(
    <StaffShell centre={centre} user={{ name: 'Ratna', roleText: 'Petugas penerimaan' }} home={{ href: '/meja', text: 'Meja kerja' }} loop={[{ number: 4, href: '/4', text: 'Penerimaan', count: 62, current: true }, { number: 5, href: '/5', text: 'Pelatihan', count: 0 }]} registry={[]} search={{ action: '/cari', value: 'sari' }}>isi</StaffShell>,
  );
  expect(html).toContain('aria-current="page"');
  expect(html).toContain('62<span class="govuk-visually-hidden"> menunggu</span>');
  expect(html).not.toContain('>0<');
  expect(html).toMatch(/role="search"><input type="search" name="q" value="sari"/);
});

test('a list row is named, labelled for phones, and can be ticked', () => {
  const html = show(<DataTable caption="Pendaftar" select="ids" columns={[{ key: 'name', title: 'Nama' }, { key: 'score', title: 'Nilai', numeric: true, sortHref: '?urut=nilai', sorted: 'descending' }]} rows={[{ id: '7', name: 'Sari <Melati>', selected: true, cells: { name: 'Sari <Melati>', score: '77,60' } }]} />);
  expect(html).toContain('<caption class="govuk-visually-hidden">Pendaftar</caption>');
  expect(html).toMatch(/<input type="checkbox" name="ids" value="7" checked aria-label="Pilih Sari &lt;Melati(>|&gt;)"/);
  expect(html).toContain('<th scope="row">Sari &lt;Melati');
  expect(html).toContain('data-label="Nilai"');
  expect(html).toContain('aria-sort="descending"');
});

test('the bulk bar says how many, and what to do when none', () => {
  expect(show(<BulkBar selected={2}>x</BulkBar>)).toContain('>2 dipilih<');
  expect(show(<BulkBar>x</BulkBar>)).toContain('Centang baris');
});

test('a filter in force can be taken away', () => {
  expect(show(<Chips chips={[{ text: 'SMAW A', href: '/daftar', on: true }]} />)).toContain('hapus saringan');
});

test('pages show the ends and the neighbours only', () => {
  const html = show(<Pagination page={5} pages={12} hrefOf={(page) => `?hal=${page}`} />);
  expect([...html.matchAll(/aria-label="Halaman (\d+)"/g)].map((match) => match[1])).toEqual(['1', '4', '5', '6', '12']);
  expect(html).toMatch(/rel="prev" href="\?hal=4"/);
  expect(show(<Pagination page={1} pages={1} hrefOf={String} />)).toBe('');
});

test('a task says its state to those who cannot see where it stands', () => {
  const html = show(<TaskList id="t" tasks={[{ text: 'Foto KTP', href: '/f', hint: 'buram', status: { text: 'Perlu diperbaiki', tone: 'stop' } }]} />);
  expect(html).toContain('aria-describedby="t-1-hint t-1-status"');
  expect(html).toMatch(/id="t-1-status"><span class="tag tag--stop">Perlu diperbaiki/);
});

test('a history without entries says so, and what a job did is the system’s', () => {
  expect(show(<Timeline entries={[]} />)).toContain('Belum ada perubahan');
  const html = show(<Timeline entries={[{ when: '14 Apr 15.40', what: 'Hasil diumumkan', who: 'admission.publish-due-runs' }]} />);
  expect(html).toContain('Sistem');
  expect(html).not.toContain('admission.');
});

test('history tells what was before and after', () => {
  const html = show(<Timeline entries={[{ when: '14 Apr 15.40', what: 'Nilai diubah', before: '80', after: '81', who: 'penilai 2', why: 'salah ketik' }]} />);
  expect(html).toContain('<del>80</del>');
  expect(html).toContain('<ins>81</ins>');
  expect(html).toContain('penilai 2 · salah ketik');
});

test('a bar never leaves its track', () => {
  expect(show(<Bar ratio={1.7} />)).toContain('width="100%" height="8" rx="4"');
  expect(show(<Bar ratio={0.333} value="33 %" label="Las" />)).toContain('width="33.3%"');
  expect(show(<Bar ratio={-1} />)).not.toContain('bar__fill');
});

test('a range runs from its lower to its upper bound', () => {
  expect(show(<RangeBar lower={0.5} upper={0.75} value="50–75 %" />)).toMatch(/x="50%" width="25%"/);
});

test('the scale says in one sentence what it draws', () => {
  expect(show(<Scale label="Nilai Anda 77,60" marks={[{ at: 50, text: 'Anda', own: true }]} />)).toContain('role="img" aria-label="Nilai Anda 77,60"');
});

const block = (from: number, span: number, title: string): Block => ({ from, span, title, kind: 'planned' });

test('blocks that overlap get lanes of their own', () => {
  expect(lanesOf([block(0, 5, 'A'), block(4, 3, 'B'), block(5, 2, 'C')]).map((lane) => lane.map((one) => one.title))).toEqual([['A', 'C'], ['B']]);
  expect(lanesOf([])).toEqual([[]]);
});

test('every row of the board is exactly as wide as its weeks', () => {
  const html = show(<Board caption="Papan" weeks={['1', '2', '3', '4', '5', '6'].map((text) => ({ text, name: `${text} Apr`, month: '2026-04' }))} rows={[{ name: 'Las', blocks: [block(-1, 3, 'A'), block(3, 9, 'B')] }]} />);
  const widths = [...html.matchAll(/colspan="(\d+)"/gi)].map((match) => Number(match[1]));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(6);
});

test('nothing here yet leads to the first step', () => {
  expect(show(<Empty what="Belum ada pendaftaran." firstStep={{ href: '/kelas', text: 'Lihat kelas' }} />)).toMatch(/<h2[^>]*>Belum ada pendaftaran\.<\/h2>.*href="\/kelas"/);
});

test('a verdict has a mark beside its colour', () => {
  expect(show(<Verdict tone="stop" level={1} mark title="Sertifikat ini dicabut" />)).toContain('<span aria-hidden="true">✕ </span>Sertifikat ini dicabut</h1>');
});

test('a QR code keeps its quiet zone of four modules', () => {
  const html = show(<Qr text="https://balai.example/s/017" label="Kode QR" />);
  const starts = [...html.matchAll(/M(\d+) (\d+)h/g)];
  expect(starts.length).toBeGreaterThan(100);
  expect(Math.min(...starts.map((match) => Number(match[1])))).toBe(4);
  expect(Math.min(...starts.map((match) => Number(match[2])))).toBe(4);
});
