import type { Module } from '#platform/module';
import { listNeedsQuestion } from './actions/list-needs.ts';
import { openNeedForm } from './actions/open-need-form.ts';
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
  deeds: [recordNeedAction, listNeedsQuestion, openNeedForm],
  pages: (app) => {
    recordNeedPages(app);
    needsPages(app);
  },
  api: needsApi,
  refusals,
};
