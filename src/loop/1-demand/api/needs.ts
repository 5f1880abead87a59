import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { listNeedsQuestion } from '../actions/list-needs.ts';
import { recordNeedAction } from '../actions/record-need.ts';

export const needsApi: Routes = (app) => {
  serve(app, 'GET /demand/needs', listNeedsQuestion, 'Lines of the demand ledger, newest first');
  serve(app, 'POST /demand/needs', recordNeedAction, 'Records what an employer needs');
};
