import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import { drawSeatsAction, type WavePublished } from './actions/draw-seats.ts';
import { listNeedsQuestion } from './actions/list-needs.ts';
import { openNeedForm } from './actions/open-need-form.ts';
import { payBackAction, type HireRecorded } from './actions/pay-back.ts';
import { recordNeedAction } from './actions/record-need.ts';
import { needsApi } from './api/needs.ts';
import { needsPages } from './pages/needs.tsx';
import { recordNeedPages } from './pages/record-need.tsx';
import { permissions } from './permissions.ts';
import { refusals } from './texts/refusals.ts';

export const demandModule: Module = {
  name: 'demand',
  stage: 1,
  permissions,
  deeds: [recordNeedAction, listNeedsQuestion, openNeedForm, drawSeatsAction, payBackAction],
  reactions: [
    reaction('demand.draw-seats', drawSeatsAction, ({ wave, classes }: WavePublished) => ({ wave, classes: [...classes] })),
    reaction('demand.pay-back', payBackAction, ({ hire, employer, need, class: ofClass, occupation, on }: HireRecorded) => ({ hire, employer, need, class: ofClass, occupation, on })),
  ],
  pages: (app) => {
    recordNeedPages(app);
    needsPages(app);
  },
  api: needsApi,
  refusals,
};
