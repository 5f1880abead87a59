import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { testHouse } from '#platform/testing/house';
import { accessModule } from '../registry/access/module.ts';
import { standardsModule } from '../registry/standards/module.ts';
import { programsModule } from '../loop/2-programs/module.ts';
import { wavesModule } from '../loop/3-waves/module.ts';
const house = await testHouse({ modules: [accessModule, standardsModule, programsModule, wavesModule] });
test('x', async () => {
  await house.loadSample([accessModule, standardsModule]);
  let t = performance.now();
  await house.loadSample([programsModule]); console.log('programs', performance.now() - t);
  t = performance.now();
  await house.loadSample([wavesModule]); console.log('waves', performance.now() - t);
  await house.inCentre(async (tx) => {
    console.log((await sql`select p.code,p.kind,v.number,v.status,v.total_jp from programs.programs p join programs.versions v on v.program_id=p.id order by 1,3`.execute(tx)).rows.map((r) => Object.values(r as object).join(' ')).join('\n'));
    console.log((await sql`select label,year,sequence,status,apply_from,apply_until,test_on,announce_on,starts_on,ends_on,(select count(*) from waves.classes c where c.wave_id=w.id) n from waves.waves w order by starts_on`.execute(tx)).rows.map((r) => Object.values(r as object).join(' ')).join('\n'));
    console.log((await sql`select w.label wl,c.label,c.shift,v.total_jp,(select count(*) from waves.timetable_cells t where t.class_id=c.id) cells from waves.classes c join waves.waves w on w.id=c.wave_id join programs.versions v on v.id=c.program_version_id order by c.starts_on, c.label`.execute(tx)).rows.map((r) => Object.values(r as object).join(' ')).join('\n'));
  });
  expect(1).toBe(1);
});
