import type { Module } from '#platform/module';
import { appointOfficialAction } from './actions/appoint-official.ts';
import { correctCentre } from './actions/correct-centre.ts';
import { seeCentre } from './actions/see-centre.ts';
import { centrePages } from './pages/centre.tsx';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const centresModule: Module = {
  name: 'centres', permissions, deeds: [seeCentre, correctCentre, appointOfficialAction], pages: centrePages, refusals, sample,
};
