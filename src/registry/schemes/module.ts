import type { Module } from '#platform/module';
import { addCertifier } from './actions/add-certifier.ts';
import { addScheme } from './actions/add-scheme.ts';
import { confirmImport } from './actions/confirm-import.ts';
import { correctCertifier } from './actions/correct-certifier.ts';
import { correctScheme } from './actions/correct-scheme.ts';
import { openCertifierForm, openSchemeForm } from './actions/open-forms.ts';
import { previewImport } from './actions/preview-import.ts';
import { retireScheme } from './actions/retire-scheme.ts';
import { seeCovering, seeTouchedSchemes } from './actions/see-beside.ts';
import { listImportsQuestion, seeImport } from './actions/see-imports.ts';
import { listSchemesQuestion, seeScheme } from './actions/see-schemes.ts';
import { schemesApi } from './api/schemes.ts';
import { certifierFormPages } from './pages/certifier-form.tsx';
import { importPages } from './pages/import.tsx';
import { schemeFormPages } from './pages/scheme-form.tsx';
import { schemeListPages } from './pages/scheme-list.tsx';
import { schemeRecordPages } from './pages/scheme-record.tsx';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { besideWords } from './texts/beside.ts';
import { refusals } from './texts/refusals.ts';

export const schemesModule: Module = {
  name: 'schemes',
  permissions,
  deeds: [
    listSchemesQuestion, seeScheme, openSchemeForm, addScheme, correctScheme, retireScheme, openCertifierForm, addCertifier, correctCertifier,
    previewImport, confirmImport, listImportsQuestion, seeImport, seeCovering, seeTouchedSchemes,
  ],
  pages: (app) => {
    schemeListPages(app);
    schemeFormPages(app);
    certifierFormPages(app);
    importPages(app);
    schemeRecordPages(app);
  },
  api: schemesApi,
  refusals,
  beside: [{ on: 'feasible', question: seeCovering, words: besideWords }, { on: 'touched', question: seeTouchedSchemes, words: besideWords }],
  sample,
};
