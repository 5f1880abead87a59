import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { listUnitsQuestion, seeUnit } from '../actions/see-units.ts';

export const standardsApi: Routes = (app) => {
  serve(app, 'GET /standards/units', listUnitsQuestion, 'Competency units by code or title');
  serve(app, 'GET /standards/units/:unit', seeUnit, 'One unit with its elements and criteria');
};
