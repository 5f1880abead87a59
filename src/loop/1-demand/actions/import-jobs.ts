import { Type } from 'typebox';
import { systemActor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { addMinutes } from '#kernel/instant';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { Job } from '#platform/jobs/job';
import { listUnfinished } from '../store/imports.ts';
import { runImport } from './run-import.ts';

/** Imports that nobody is reading: cut off by a kill, or queued while nothing listened. */
export const listCutOff = question('demand.take-rows', Type.Object({}), async ({ tx, now }) => ok({ imports: await listUnfinished(tx, addMinutes(now, -1)) }));

export const importJob = 'demand-import';

/** Reads a vacancy file when it was uploaded; every minute takes up what a kill left half done. */
export const importJobs: readonly Job[] = [
  { name: importJob, run: async ({ runner, centre, data, signal }) => runImport({ runner, centre, signal, import: (data as { import: Id<'import'> }).import }) },
  {
    name: 'demand-import-resume', cron: '* * * * *',
    run: async ({ runner, centre, signal }) => {
      const left = await runner.ask(listCutOff, {}, { centre, actor: systemActor('demand-import-resume') });
      if (left.ok) for (const id of left.value.imports) await runImport({ runner, centre, import: id, signal });
    },
  },
];
