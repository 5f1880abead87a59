import type { Module } from '#platform/module';
import { closeOffersJob } from './actions/close-offers-job.ts';
import { deeds } from './actions/deeds.ts';
import { applicationSearch } from './actions/find-applications.ts';
import { seeWork } from './actions/see-work.ts';
import { admissionApi } from './api/applications.ts';
import { admissionPages } from './pages/admission-pages.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';
import { workWords } from './texts/work-words.ts';

export const admissionModule: Module = {
  name: 'admission',
  stage: 4,
  permissions,
  deeds,
  pages: admissionPages,
  api: admissionApi,
  jobs: [closeOffersJob],
  refusals,
  work: { question: seeWork, words: workWords },
  search: applicationSearch,
  sample,
};
