import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { mostHits, type Hit } from '#platform/search';
import { regionName } from '#standards';
import { listEmployers } from '../store/list-employers.ts';

/** What the search of every staff page finds here. */
export const searchEmployers = question('employers.see-employers', Type.Object({ q: Type.String({ minLength: 2, maxLength: 100 }) }), async ({ tx }, { q }) => {
  const { employers } = await listEmployers(tx, { q }, mostHits, 0);
  return ok(employers.map((employer): Hit => ({ href: `/perusahaan/${employer.id}`, title: employer.name, detail: employer.regionCode ? regionName(employer.regionCode, { level: 'regency' }) : '' })));
});
