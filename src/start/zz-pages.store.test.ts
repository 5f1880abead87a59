import { expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { testHouse } from '#platform/testing/house';
import { serverOver, browserOf, asActor } from '#platform/testing/server';
import { accessModule } from '../registry/access/module.ts';
import { centresModule } from '../registry/centres/module.ts';
import { standardsModule } from '../registry/standards/module.ts';
import { peopleModule } from '../registry/people/module.ts';
import { employersModule } from '../registry/employers/module.ts';
import { demandModule } from '../loop/1-demand/module.ts';
import { programsModule } from '../loop/2-programs/module.ts';
import { wavesModule } from '../loop/3-waves/module.ts';
const modules = [accessModule, centresModule, standardsModule, peopleModule, employersModule, demandModule, programsModule, wavesModule];
const house = await testHouse({ modules });
test('x', async () => {
  await house.loadSample(modules);
  const app = await serverOver(house, { modules: modules.map(({ pages, ...rest }) => ['programs', 'waves'].includes(rest.name) ? { ...rest, pages: pages! } : rest), ...asActor(house.as('planner')) } as never);
  const b = browserOf(app);
  const seen = new Set<string>(); const queue = ['/program', '/gelombang', '/gelombang/papan', '/gelombang/dana', '/gelombang/baru', '/program/baru', '/balai/bengkel', '/balai/instruktur', '/balai/bengkel/baru', '/balai/instruktur/baru', '/program?bentuk=csv', '/gelombang?bentuk=xlsx'];
  const skip = /[?&](status|kind|sort|bentuk|funding|field)=.*|papan.from/; const bad: string[] = []; let n = 0; const kinds = new Map<string, number>();
  while (queue.length > 0 && n < 400) {
    const url = queue.shift()!; const shape = url.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\d{4}-\d\d-\d\d/g, ':day').replace(/\/\d+$/, '/:n');
    if (seen.has(url) || (kinds.get(shape) ?? 0) > 4) continue; seen.add(url); kinds.set(shape, (kinds.get(shape) ?? 0) + 1); n += 1;
    const a = await b.ask(url);
    if (a.status !== 200) bad.push(`${a.status} ${url} ${a.text.slice(0, 300)}`);
    if (/undefined|\[object|\{[a-z]+\}/.test(a.text.replace(/<script[\s\S]*?<\/script>/g, ''))) bad.push(`odd ${url} ${/.{40}(undefined|\[object|\{[a-z]+\}).{20}/.exec(a.text)?.[0]}`);
    if ((kinds.get(shape) ?? 0) === 1) writeFileSync(`/tmp/balai/pages-${shape.replace(/[^a-z]+/g, '_')}.html`, a.text);
    for (const m of a.text.matchAll(/href="([^"]+)"/g)) { const h = m[1]!.replace(/&amp;/g, '&'); if (/^\/(program|gelombang|balai\/(bengkel|instruktur))/.test(h)) if (!skip.test(h)) queue.push(h); }
  }
  console.log(n, [...kinds].map(([k, v]) => `${k} ${v}`).join('\n')); console.log(bad.join('\n'));
  expect(bad).toEqual([]);
}, 120_000);
