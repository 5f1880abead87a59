import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { recordNeedAction } from '../actions/record-need.ts';
import { renewNeedAction } from '../actions/renew-need.ts';
import { seeBoard } from '../actions/see-board.ts';
import { seeImport, seeImports } from '../actions/see-imports.ts';
import { seeNeed } from '../actions/see-need.ts';
import { seeVacancies } from '../actions/see-vacancies.ts';
import { planVisitAction } from '../actions/plan-visit.ts';
import { seeVisitFile } from '../actions/see-visits.ts';
import { tellVisit } from '../actions/tell-visit.ts';
import { withdrawNeedAction } from '../actions/withdraw-need.ts';

export const needsApi: Routes = (app) => {
  serve(app, 'GET /demand/needs', listNeedsQuestion, 'Lines of the demand ledger, newest first');
  serve(app, 'POST /demand/needs', recordNeedAction, 'Records what an employer needs');
  serve(app, 'GET /demand/needs/:need', seeNeed, 'One line with its balance and movements');
  serve(app, 'POST /demand/needs/:need/renewals', renewNeedAction, 'The employer still stands by its promise');
  serve(app, 'POST /demand/needs/:need/withdrawals', withdrawNeedAction, 'The promise is taken back');
  serve(app, 'GET /demand/board', seeBoard, 'Demand by occupation and region: counted, expected, covered and not');
  serve(app, 'GET /demand/visits', seeVisitFile, 'Field visits on file, newest first');
  serve(app, 'POST /demand/visits', planVisitAction, 'Plans a field visit');
  serve(app, 'PUT /demand/visits/:visit/report', tellVisit, 'What was heard on a planned visit, with the needs that were named');
  serve(app, 'POST /demand/visit-reports', tellVisit, 'A visit nobody planned, as it was');
  serve(app, 'GET /demand/imports', seeImports, 'Vacancy files, newest first');
  serve(app, 'GET /demand/imports/:import', seeImport, 'One vacancy file and what became of its rows');
  serve(app, 'GET /demand/vacancies', seeVacancies, 'Vacancies taken in from files');
};
