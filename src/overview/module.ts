import type { Module } from '#platform/module';
import type { Search } from '#platform/search';
import type { Work } from '#platform/work';
import { seeAudit } from './actions/see-audit.ts';
import { seeDesk } from './actions/see-desk.ts';
import { seeMessages } from './actions/see-messages.ts';
import { apiGuidePages } from './pages/api-guide.tsx';
import { auditPages } from './pages/audit.tsx';
import { informationPages } from './pages/information.tsx';
import { deskPages } from './pages/desk.tsx';
import { messagesPages } from './pages/messages.tsx';
import { searchPages } from './pages/search.tsx';
import { permissions } from './permissions.ts';

/** Screens that answer a question of several stages. It is handed what the stages put on people's desks and what they let be found. */
export const createOverviewModule = (works: readonly Work[], searches: readonly Search[]): Module => ({
  name: 'overview',
  permissions,
  deeds: [seeDesk, seeAudit, seeMessages],
  pages: (app) => {
    deskPages(works)(app);
    searchPages(searches)(app);
    informationPages(app);
    messagesPages(app);
    auditPages(app);
    apiGuidePages(app);
  },
  refusals: { id: {}, en: {} },
});
