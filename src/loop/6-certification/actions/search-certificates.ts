import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { mostHits, type Hit } from '#platform/search';
import { listRegister } from '../store/list-register.ts';

/** What the search of every staff page finds here: numbers, codes and holders. */
export const searchCertificates = question('certification.see-certificates', Type.Object({ q: Type.String({ minLength: 2, maxLength: 100 }) }), async ({ tx }, { q }) => {
  const { lines } = await listRegister(tx, { q }, { limit: mostHits, offset: 0 });
  return ok(lines.map((line): Hit => ({ href: `/sertifikasi/sertifikat/${line.id}`, title: line.number, detail: `${line.holder} · ${line.program}` })));
});
