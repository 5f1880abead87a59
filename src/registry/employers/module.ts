import type { Module } from '#platform/module';
import { addEmployer } from './actions/add-employer.ts';
import { correctEmployer } from './actions/correct-employer.ts';
import { issueLink } from './actions/issue-link.ts';
import { listEmployersQuestion } from './actions/list-employers.ts';
import { openEmployerForm } from './actions/open-employer-form.ts';
import { seeEmployer } from './actions/see-employer.ts';
import { employersApi } from './api/employers.ts';
import { readEmployerLink } from './employer-link.ts';
import { employerFormPages } from './pages/employer-form.tsx';
import { employerListPages } from './pages/employer-list.tsx';
import { employerRecordPages } from './pages/employer-record.tsx';
import { searchEmployers } from './actions/search-employers.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const employersModule: Module = {
  name: 'employers',
  permissions,
  deeds: [searchEmployers, addEmployer, correctEmployer, issueLink, listEmployersQuestion, seeEmployer, openEmployerForm, readEmployerLink],
  pages: (app) => {
    employerFormPages(app);
    employerListPages(app);
    employerRecordPages(app);
  },
  api: employersApi,
  refusals,
  search: { kind: 'employers', question: searchEmployers },
  sample,
};
