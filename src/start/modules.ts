import type { Module } from '#platform/module';
import { demandModule } from '../loop/1-demand/module.ts';
import { programsModule } from '../loop/2-programs/module.ts';
import { wavesModule } from '../loop/3-waves/module.ts';
import { admissionModule } from '../loop/4-admission/module.ts';
import { trainingModule } from '../loop/5-training/module.ts';
import { certificationModule } from '../loop/6-certification/module.ts';
import { matchingModule } from '../loop/7-matching/module.ts';
import { outcomesModule } from '../loop/8-outcomes/module.ts';
import { createOverviewModule } from '../overview/module.ts';
import { centresModule } from '../registry/centres/module.ts';
import { employersModule } from '../registry/employers/module.ts';
import { peopleModule } from '../registry/people/module.ts';
import { schemesModule } from '../registry/schemes/module.ts';
import { standardsModule } from '../registry/standards/module.ts';

/** Who and where, and the words all stages share. */
const registry: readonly Module[] = [centresModule, standardsModule, peopleModule, employersModule, schemesModule];

/** The stages of the loop in their order. */
const stages: readonly Module[] = [demandModule, programsModule, wavesModule, admissionModule, trainingModule, certificationModule, matchingModule, outcomesModule];

/** Every module, registry first: the order in which samples are loaded and pages are mounted. `access` comes with its pages or without. */
export function listModules(access: Module): readonly Module[] {
  const modules = [access, ...registry, ...stages];
  return [...modules, createOverviewModule(modules.flatMap((module) => module.work ?? []), modules.flatMap((module) => module.search ?? []))];
}
