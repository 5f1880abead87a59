import type { Module } from '#platform/module';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const wavesModule: Module = { name: 'waves', stage: 3, permissions, deeds: [], refusals, sample };
