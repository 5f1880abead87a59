import type { Module } from '#platform/module';
import { correctPersonAction } from './actions/correct-person.ts';
import { listPeopleQuestion } from './actions/list-people.ts';
import { openPersonForm } from './actions/open-person-form.ts';
import { registerPersonAction } from './actions/register-person.ts';
import { seePerson } from './actions/see-person.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const peopleModule: Module = {
  name: 'people',
  permissions,
  deeds: [registerPersonAction, correctPersonAction, listPeopleQuestion, seePerson, openPersonForm],
  refusals,
  sample,
};
