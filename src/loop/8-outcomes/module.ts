import type { Hired } from '#matching';
import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import type { TrainingCompleted, TrainingLeft } from '#training';
import { answerCheckInAction } from './actions/answer-check-in.ts';
import { askDueAction, askJob, sendLinkAction } from './actions/ask-due.ts';
import { readCheckInLink } from './actions/check-in-link.ts';
import { countNews, measureJob, measurePlacement } from './actions/measure-placement.ts';
import { checkAnswer, openCheckIn } from './actions/open-check-in.ts';
import { recordHireAction, tellHireAction } from './actions/record-hire.ts';
import { recordLeavingAction } from './actions/record-leaving.ts';
import { scheduleAction } from './actions/schedule.ts';
import { listCheckInsQuestion, seeCheckIn } from './actions/see-check-ins.ts';
import { listHiresQuestion, openHireForm } from './actions/see-hires.ts';
import { listReports, seeReport, seeReportPeople } from './actions/see-report.ts';
import { outcomesWork } from './actions/see-work.ts';
import { outcomesApi } from './api/outcomes.ts';
import { outcomesPages } from './pages/outcomes-pages.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const outcomesModule: Module = {
  name: 'outcomes',
  stage: 8,
  permissions,
  deeds: [
    scheduleAction, recordLeavingAction, recordHireAction, tellHireAction, askDueAction, sendLinkAction, answerCheckInAction, checkAnswer, openCheckIn, readCheckInLink,
    listCheckInsQuestion, seeCheckIn, listHiresQuestion, openHireForm, listReports, seeReport, seeReportPeople, outcomesWork.question, measurePlacement, countNews,
  ],
  reactions: [
    reaction('outcomes.schedule', scheduleAction, ({ enrolment, person, class: ofClass, wave, on }: TrainingCompleted) => ({ enrolment, person, class: ofClass, wave, on })),
    reaction('outcomes.record-leaving', recordLeavingAction, ({ enrolment, person, class: ofClass, wave, reason, on }: TrainingLeft) => ({ enrolment, person, class: ofClass, wave, reason, on })),
    reaction('outcomes.record-hire', recordHireAction, ({ person, employer, need, occupation, on }: Hired) => ({ person, employer, need, occupation, on })),
  ],
  pages: outcomesPages,
  api: outcomesApi,
  jobs: [askJob, measureJob],
  refusals,
  work: outcomesWork,
  sample,
};
