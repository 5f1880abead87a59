import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { correctPersonAction } from '../actions/correct-person.ts';
import { findByNik } from '../actions/find-by-nik.ts';
import { listPeopleQuestion } from '../actions/list-people.ts';
import { registerPersonAction } from '../actions/register-person.ts';
import { seePerson } from '../actions/see-person.ts';

export const peopleApi: Routes = (app) => {
  serve(app, 'GET /people', listPeopleQuestion, 'People known to the centre, NIK masked');
  serve(app, 'POST /people', registerPersonAction, 'Registers a person');
  serve(app, 'POST /people/look-up', findByNik, 'Finds a person by NIK, which stands in no address');
  serve(app, 'GET /people/:person', seePerson, 'One person with marks and history');
  serve(app, 'PUT /people/:person', correctPersonAction, 'Corrects what is known of a person');
};
