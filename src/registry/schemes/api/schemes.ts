import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { addCertifier } from '../actions/add-certifier.ts';
import { addScheme } from '../actions/add-scheme.ts';
import { correctCertifier } from '../actions/correct-certifier.ts';
import { correctScheme } from '../actions/correct-scheme.ts';
import { retireScheme } from '../actions/retire-scheme.ts';
import { listSchemesQuestion, seeScheme } from '../actions/see-schemes.ts';

export const schemesApi: Routes = (app) => {
  serve(app, 'GET /schemes', listSchemesQuestion, 'Certification schemes by name, number or unit code');
  serve(app, 'POST /schemes', addScheme, 'Adds a scheme of an LSP');
  serve(app, 'GET /schemes/:scheme', seeScheme, 'One scheme with its units and history');
  serve(app, 'PUT /schemes/:scheme', correctScheme, 'Changes a scheme');
  serve(app, 'POST /schemes/:scheme/retirement', retireScheme, 'Takes a scheme out of use');
  serve(app, 'POST /certifiers', addCertifier, 'Adds an LSP');
  serve(app, 'PUT /certifiers/:certifier', correctCertifier, 'Corrects what is known of an LSP');
};
