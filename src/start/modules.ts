import type { Module } from '#platform/module';
import { createOverviewModule } from '../overview/module.ts';
import { demandModule } from '../loop/1-demand/module.ts';

/** The stages of the loop in their order. */
const stages: readonly Module[] = [demandModule];

/** Every module, registry first: the order in which samples are loaded and pages are mounted. */
export function listModules(registry: readonly Module[]): readonly Module[] {
  const modules = [...registry, ...stages];
  return [...modules, createOverviewModule(modules.flatMap((module) => module.work ?? []))];
}
