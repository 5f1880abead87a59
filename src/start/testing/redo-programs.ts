import type { Day } from '#kernel/day';
import { staffOf, type Row, type SampleTwin, type Twice } from './sample-twin.ts';

/** Programs from their first line to the head's approval. How often a draft was saved is how somebody worked, no fact of the program. */
export async function redoPrograms(twin: SampleTwin, codes: readonly string[]): Promise<Twice> {
  const { rows, twice } = twin;
  const of = `code in (${codes.map((code) => `'${code}'`).join(', ')})`;
  const versions = `program_id in (select id from programs.programs where ${of})`;
  const [programs, drafts, blocks] = await Promise.all([
    rows(`select * from programs.programs where ${of}`), rows(`select * from programs.versions where ${versions} order by number`),
    rows(`select * from programs.blocks where version_id in (select id from programs.versions where ${versions}) order by position`),
  ]);
  return twice({ 'programs.blocks': `version_id in (select id from programs.versions where ${versions})`, 'programs.versions': versions, 'programs.programs': of }, async () => {
    for (const program of programs) {
      const version = drafts.find((one) => one['program_id'] === program['id'])!;
      await redoVersion(twin, program, version, blocks.filter((one) => one['version_id'] === version['id']));
    }
  }, ['version_id', 'program_id', 'version', 'evidence']);
}

async function redoVersion({ rows, redo, today }: SampleTwin, program: Row, version: Row, blocks: readonly Row[]): Promise<void> {
  const on = (version['proposed_at'] ? new Date(String(version['proposed_at'])).toISOString().slice(0, 10) : today) as Day;
  const planner = staffOf('planner');
  const { requirements, resources } = version as { requirements: Row; resources: Row };
  const { code, name, field, kind, occupation } = program;
  const { programVersion } = await redo('programs.add-program', { code, name, field, kind, occupation, objective: version['objective'], ...requirements }, { on, as: planner });
  for (const one of blocks) {
    await redo('programs.add-block', { programVersion, ...(one['unit_key'] ? { unit: one['unit_key'] } : { kind: one['kind'], title: one['title'] }), jpKnowledge: one['jp_knowledge'], jpSkill: one['jp_skill'] }, { on, as: planner });
  }
  if (version['status'] === 'draft') return;
  const [made] = await rows(`select version from programs.versions where id = '${String(programVersion)}'`);
  await redo('programs.save-resources', { programVersion, version: made!['version'], ...resources }, { on, as: planner });
  for (const [unit, { indicators, ...subjects }] of Object.entries(version['syllabus'] as Record<string, { indicators: Record<string, string[]> }>)) {
    const [now] = await rows(`select version from programs.versions where id = '${String(programVersion)}'`);
    await redo('programs.save-syllabus', { programVersion, unit, version: now!['version'], ...subjects, indicators: Object.entries(indicators).map(([no, lines]) => ({ no, lines: lines.join('\n') })) }, { on, as: planner });
  }
  await redo('programs.propose-version', { programVersion }, { on, as: planner });
  if (version['status'] === 'published') await redo('programs.publish-version', { programVersion }, { on: new Date(String(version['published_at'])).toISOString().slice(0, 10) as Day, as: staffOf('head') });
}
