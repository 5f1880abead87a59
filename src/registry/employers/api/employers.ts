import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { addEmployer } from '../actions/add-employer.ts';
import { correctEmployer } from '../actions/correct-employer.ts';
import { listEmployersQuestion } from '../actions/list-employers.ts';
import { seeEmployer } from '../actions/see-employer.ts';

export const employersApi: Routes = (app) => {
  serve(app, 'GET /employers', listEmployersQuestion, 'Employers by name');
  serve(app, 'POST /employers', addEmployer, 'Adds an employer');
  serve(app, 'GET /employers/:employer', seeEmployer, 'One employer with its history');
  serve(app, 'PUT /employers/:employer', correctEmployer, 'Corrects what is known of an employer');
};
