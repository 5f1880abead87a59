import type { Module } from '#platform/module';
import { confirmImport } from './actions/confirm-import.ts';
import { previewImport } from './actions/preview-import.ts';
import { listImportsQuestion, seeImport } from './actions/see-imports.ts';
import { listUnitsQuestion, seeUnit } from './actions/see-units.ts';
import { standardsApi } from './api/standards.ts';
import { importPages } from './pages/import.tsx';
import { unitPages } from './pages/units.tsx';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export { loadUnitsPack } from './store/load-units-pack.ts';

export const standardsModule: Module = {
  name: 'standards',
  permissions,
  deeds: [previewImport, confirmImport, listUnitsQuestion, seeUnit, listImportsQuestion, seeImport],
  pages: (app) => {
    importPages(app);
    unitPages(app);
  },
  api: standardsApi,
  refusals,
  sample,
};
