import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { findPersons } from '#people';
import { question } from '#platform/actions/action';
import { mostHits, type Hit, type Search } from '#platform/search';
import { listWaves } from '#waves';
import { usualPolicy } from '../rules/policy.ts';
import { listApplicationLines } from '../store/list-applications.ts';
import { searchKey } from './see-applications.ts';

/** Applications by number or name, in every wave, for the search of the officers' pages. */
export const findApplications = question('admission.see-applications', Type.Object({ q: Type.String({ maxLength: 80 }) }), async ({ tx }, { q }) => {
  const key = searchKey(q);
  if (key === '') return ok([] as readonly Hit[]);
  const { lines } = await listApplicationLines(tx, { q: key, sort: 'number' }, usualPolicy, { limit: mostHits, offset: 0 });
  const people = await findPersons(tx, lines.flatMap(({ person }) => person ?? []));
  const waves = new Map((await listWaves(tx)).map((wave) => [wave.id, wave]));
  return ok(lines.map((line): Hit => ({
    href: `/penerimaan/${line.id}`, title: (line.person && people.get(line.person)?.fullName) ?? line.number ?? '', detail: [line.number, waves.get(line.wave)?.label, waves.get(line.wave)?.year].filter(Boolean).join(' · '),
  })) as readonly Hit[]);
});

export const applicationSearch: Search = { kind: 'applications', question: findApplications };
