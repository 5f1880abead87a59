import type { Module } from '#platform/module';
import { correctPersonAction } from './actions/correct-person.ts';
import { findByNik } from './actions/find-by-nik.ts';
import { listPeopleQuestion } from './actions/list-people.ts';
import { openPersonForm } from './actions/open-person-form.ts';
import { registerPersonAction } from './actions/register-person.ts';
import { seePerson } from './actions/see-person.ts';
import { peopleApi } from './api/people.ts';
import { findByNikPages } from './pages/find-by-nik.tsx';
import { peopleListPages } from './pages/people-list.tsx';
import { personFormPages } from './pages/person-form.tsx';
import { personRecordPages } from './pages/person-record.tsx';
import { searchPeople } from './actions/search-people.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const peopleModule: Module = {
  name: 'people',
  permissions,
  deeds: [searchPeople, registerPersonAction, correctPersonAction, listPeopleQuestion, findByNik, seePerson, openPersonForm],
  pages: (app) => {
    personFormPages(app);
    findByNikPages(app);
    peopleListPages(app);
    personRecordPages(app);
  },
  api: peopleApi,
  refusals,
  search: { kind: 'people', question: searchPeople },
  sample,
};
