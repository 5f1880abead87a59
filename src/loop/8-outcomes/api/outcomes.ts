import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { answerCheckInAction } from '../actions/answer-check-in.ts';
import { sendLinkAction } from '../actions/ask-due.ts';
import { tellHireAction } from '../actions/record-hire.ts';
import { listCheckInsQuestion, seeCheckIn } from '../actions/see-check-ins.ts';
import { listHiresQuestion } from '../actions/see-hires.ts';
import { listReports, seeReport, seeReportPeople } from '../actions/see-report.ts';

export const outcomesApi: Routes = (app) => {
  serve(app, 'GET /outcomes/check-ins', listCheckInsQuestion, 'Check-ins with graduates, the most urgent first');
  serve(app, 'GET /outcomes/check-ins/:checkIn', seeCheckIn, 'One check-in with everything told about its person');
  serve(app, 'PUT /outcomes/check-ins/:checkIn/answer', answerCheckInAction, 'What became of a graduate');
  serve(app, 'POST /outcomes/check-ins/:checkIn/links', sendLinkAction, 'Sends the link of a check-in again');
  serve(app, 'GET /outcomes/hires', listHiresQuestion, 'Graduates who were hired, newest first');
  serve(app, 'POST /outcomes/hires', tellHireAction, 'Records a hire outside any check-in');
  serve(app, 'GET /outcomes/reports', listReports, 'Waves with their main figures');
  serve(app, 'GET /outcomes/reports/:wave', seeReport, 'The wave report, each figure with the people it counts');
  serve(app, 'GET /outcomes/reports/:wave/people', seeReportPeople, 'Exactly the people a figure of the report counts');
};
