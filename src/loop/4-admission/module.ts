import type { Module } from '#platform/module';
import { deeds } from './actions/deeds.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const admissionModule: Module = { name: 'admission', stage: 4, permissions, deeds, refusals, sample };
