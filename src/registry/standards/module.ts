import type { Module } from '#platform/module';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';

export const standardsModule: Module = { name: 'standards', permissions, deeds: [], refusals: { id: {}, en: {} }, sample };
