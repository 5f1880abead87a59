import type { Module } from '#platform/module';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const trainingModule: Module = { name: 'training', stage: 5, permissions, deeds: [], refusals, sample };
