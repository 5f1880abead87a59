import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { acceptPlan } from '../actions/accept-plan.ts';
import { approvePlan, copyPlan, discardPlan, proposePlan, stopPlan } from '../actions/copy-plan.ts';
import { comparePlans, exportPlan, listPlansQuestion, seePlan } from '../actions/see-plans.ts';
import { makePlanAction } from '../actions/make-plan.ts';

/** The planner for other programs: asked here, a plan is searched for within a minute. */
export const plansApi: Routes = (app) => {
  serve(app, 'POST /waves/plans', makePlanAction, 'Asks for a plan; it is searched for within a minute');
  serve(app, 'GET /waves/plans', listPlansQuestion, 'Plans, newest first');
  serve(app, 'GET /waves/plans/:plan', seePlan, 'A plan with what runs, moves and stays empty, each with its reason');
  serve(app, 'GET /waves/plans/:plan/question', exportPlan, 'The question of a plan as a balai-plan/1 document');
  serve(app, 'GET /waves/plans/:plan/family', comparePlans, 'A plan and its suppositions side by side');
  serve(app, 'POST /waves/plans/:plan/copies', copyPlan, 'Supposes something otherwise in a copy of a plan');
  serve(app, 'POST /waves/plans/:plan/classes', acceptPlan, 'Takes over what a plan proposes');
  serve(app, 'PUT /waves/plans/:plan/stop', stopPlan, 'Stops a search');
  serve(app, 'PUT /waves/plans/:plan/proposal', proposePlan, 'Proposes a supposition for adoption');
  serve(app, 'PUT /waves/plans/:plan/approval', approvePlan, 'A second person adopts it');
  serve(app, 'DELETE /waves/plans/:plan', discardPlan, 'Throws a plan away');
};
