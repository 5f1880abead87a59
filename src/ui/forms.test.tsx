import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { DateField } from './date-field.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Form } from './form.tsx';
import { NikField } from './nik-field.tsx';
import { PageContext } from './page-context.tsx';
import { Radios } from './radios.tsx';
import { Segmented } from './segmented.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

function show(children: ComponentChildren, lang: 'id' | 'en' = 'id'): string {
  let key = 0;
  return render(<PageContext.Provider value={{ lang, csrf: 'proof', path: '/', newKey: () => `key-${++key}` }}>{children}</PageContext.Provider>);
}

test('every post carries its proof and a key of its own', () => {
  const html = show(<><Form action="/a">x</Form><Form action="/b">x</Form></>);
  expect(html.match(/name="_csrf" value="proof"/g)).toHaveLength(2);
  expect(html).toContain('name="_key" value="key-1"');
  expect(html).toContain('name="_key" value="key-2"');
});

test('a search carries neither', () => {
  expect(show(<Form action="/cari" method="get">x</Form>)).not.toContain('_csrf');
});

test('a form with files says so', () => {
  expect(show(<Form action="/a" multipart>x</Form>)).toContain('enctype="multipart/form-data"');
});

test('a field is tied to its label, hint and error', () => {
  const html = show(<TextField name="name" label="Nama lengkap" hint="Sesuai KTP" error="Isi nama Anda." value={'<b>"Sari"</b>'} />);
  expect(html).toContain('<label class="govuk-label" for="name">Nama lengkap</label>');
  expect(html).toContain('aria-describedby="name-hint name-error"');
  expect(html).toMatch(/id="name-error"><span class="govuk-visually-hidden">Kesalahan: <\/span>Isi nama Anda\./);
  expect(html).toContain('aria-invalid="true"');
  expect(html).not.toContain('<b>"Sari"');
});

test('the optional field says so, in the language of the page', () => {
  expect(show(<DateField name="d" label="Mulai" optional />)).toContain('(tidak wajib)');
  expect(show(<DateField name="d" label="Start" optional />, 'en')).toContain('(optional)');
  expect(show(<DateField name="d" label="Mulai" />)).not.toContain('tidak wajib');
});

test('a question page has its label as the only heading', () => {
  const html = show(<NikField name="nik" label="Berapa NIK Anda?" heading />);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('inputmode="numeric"');
  expect(html).toContain('autocomplete="off"');
});

test('the error summary leads to each field and is silent without problems', () => {
  const html = show(<ErrorSummary problems={[{ field: 'nik', text: 'NIK terdiri atas 16 angka.' }, { text: 'Gelombang sudah ditutup.' }]} />);
  expect(html).toContain('role="alert"');
  expect(html).toContain('<a href="#nik">NIK terdiri atas 16 angka.</a>');
  expect(html).toContain('<li>Gelombang sudah ditutup.</li>');
  expect(show(<ErrorSummary problems={[]} />)).toBe('');
});

test('the first choice has the id the error summary leads to', () => {
  const html = show(<Radios name="r" label="Kekuatan" value="b" error="Pilih satu." options={[{ value: 'a', text: 'Terdengar' }, { value: 'b', text: 'Tertulis', conditional: 'Nomor surat' }]} />);
  expect(html).toMatch(/<input[^>]*id="r"[^>]*value="a"/);
  expect(html).toMatch(/<input[^>]*id="r-2"[^>]*checked/);
  expect(html).toMatch(/<fieldset[^>]*aria-describedby="r-error"/);
  expect(html).toContain('Nomor surat');
});

test('several boxes can be ticked', () => {
  const html = show(<Checkboxes name="c" label="Hari" values={['1', '3']} options={['1', '2', '3'].map((value) => ({ value, text: value }))} />);
  expect(html.match(/ checked/g)).toHaveLength(2);
});

test('a select keeps what was chosen', () => {
  const html = show(<Select name="k" label="Kabupaten" value="2" empty="Pilih…" options={[{ value: '1', text: 'Lebak' }, { value: '2', text: 'Serang' }]} />);
  expect(html).toMatch(/<option[^>]*selected[^>]*>Serang/);
  expect(html).not.toMatch(/<option[^>]*selected[^>]*>Lebak/);
});

test('a text area escapes what people wrote and announces its limit', () => {
  const html = show(<TextArea name="n" label="Catatan" value="</textarea><script>" maxLength={200} />);
  expect(html).not.toContain('<script>');
  expect(html).toContain('Paling banyak 200 huruf');
  expect(html).toContain('aria-describedby="n-info"');
  expect(html).toContain('data-i18n.characters-under-limit.other="Tersisa %{count} huruf"');
});

test('a two-part switch may stand undecided and reads out its long words', () => {
  const segments = [{ value: 'k', text: 'K', long: 'Kompeten' }, { value: 'bk', text: 'BK', long: 'Belum kompeten', tone: 'stop' as const }];
  const html = show(<Segmented name="m" label="Nilai Sari" segments={segments} />);
  expect(html).not.toContain('checked');
  expect(html).toContain('Belum kompeten');
  expect(html).toContain('<legend class="govuk-visually-hidden">Nilai Sari</legend>');
});

test('a button that leads elsewhere is a link', () => {
  expect(show(<Button href="/x">Lihat</Button>)).toMatch(/^<a href="\/x"[^>]*>Lihat<\/a>$/);
  expect(show(<Button name="deed" value="offer">Tawarkan</Button>)).toMatch(/<button type="submit"[^>]*name="deed" value="offer"/);
});
