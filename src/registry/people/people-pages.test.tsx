import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { createRandom } from '#kernel/random';
import { translator } from '#kernel/translate';
import { regionName, regionsIn } from '#standards';
import { PageContext } from '#ui/page-context';
import { PeopleListView } from './pages/people-list.tsx';
import { PersonRecordView } from './pages/person-record.tsx';
import { maskNik } from './rules/nik.ts';
import type { Person } from './rules/person.ts';
import { inventPeople } from './sample/invent-people.ts';
import { texts } from './texts/words.ts';

const today = '2026-11-24' as Day;
const invented = inventPeople(200, { random: createRandom('sample:people'), today, districts: regionsIn });
const people: Person[] = invented.map(({ nik, ...facts }, index) => ({
  ...facts, id: `0193b000-0000-7000-8000-${String(index).padStart(12, '0')}` as Id<'person'>, phone: facts.phone ?? null, email: facts.email ?? null, schooling: facts.schooling ?? null,
  supportNeeds: facts.supportNeeds ?? [], socialBand: facts.socialBand ?? null, maskedNik: maskNik(nik), version: 1,
}));
const t = translator(texts, 'id');
const draw = (view: preact.VNode): string => render(<PageContext.Provider value={{ lang: 'id', csrf: 'c', path: '/orang', newKey: () => 'k' }}>{view}</PageContext.Provider>);

test('no list and no record shows a NIK of the sample', () => {
  const lines = people.map((person) => ({ ...person, place: regionName(person.regionCode, { level: 'district' }), regency: regionName(person.regionCode, { level: 'regency' }) }));
  const list = draw(<PeopleListView list={{ lines, total: lines.length, filter: {}, page: 1, today }} mayRegister t={t} lang="id" />);
  const records = people.map((person) => draw(
    <PersonRecordView record={{ person, age: 20, place: regionName(person.regionCode), marks: { warnings: ['other-sex'], alike: [people[0]!] }, hasAccount: false, timeline: [] }} may={() => true} t={t} lang="id" />)).join('');
  const html = list + records;
  expect(html).toContain('Sari Melati Putri');
  expect(html).toContain('36•• ••••');
  for (const { nik } of invented) {
    expect(html).not.toContain(nik);
    expect(html).not.toContain(nik.slice(6));
  }
});

test('an empty centre says where people come from; an empty search leads back to everybody', () => {
  const empty = { lines: [], total: 0, filter: {}, page: 1, today };
  expect(draw(<PeopleListView list={empty} mayRegister={false} t={t} lang="id" />)).toContain(t('no-people'));
  const searched = draw(<PeopleListView list={{ ...empty, filter: { q: '<script>' } }} mayRegister={false} t={t} lang="id" />);
  expect(searched).toContain(t('none-found'));
  expect(searched).not.toContain('<script>');
});
