import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import { answerRequest } from './actions/answer-link-request.ts';
import { askLink } from './actions/ask-link.ts';
import { chooseColumns, seeColumns } from './actions/choose-columns.ts';
import { checkNeed, openShortForm } from './actions/check-need.ts';
import { drawSeatsAction, type WavePublished } from './actions/draw-seats.ts';
import { importJobs, listCutOff } from './actions/import-jobs.ts';
import { makeKey, readKey, revokeKey, seeKey, seeKeys } from './actions/keys.ts';
import { listNeedsQuestion } from './actions/list-needs.ts';
import { openNeedForm } from './actions/open-need-form.ts';
import { takePledge, type HiresPromised } from './actions/take-pledge.ts';
import { payBackAction, type HireRecorded } from './actions/pay-back.ts';
import { askRenewals, countUnasked, renewalJob } from './actions/ask-renewals.ts';
import { cancelVisit, openVisitPlan, planVisitAction } from './actions/plan-visit.ts';
import { readVacancyAction } from './actions/read-vacancy.ts';
import { recordByKey } from './actions/record-by-key.ts';
import { checkMinutes, recordMinutes } from './actions/record-minutes.ts';
import { recordNeedAction } from './actions/record-need.ts';
import { recountLedger } from './actions/recount-ledger.ts';
import { renewNeedAction } from './actions/renew-need.ts';
import { renewNeedsAction } from './actions/renew-needs.ts';
import { openImport } from './actions/run-import.ts';
import { seeBoard } from './actions/see-board.ts';
import { seeEmployerHome } from './actions/see-employer-home.ts';
import { openOriginal, seeImport, seeImports } from './actions/see-imports.ts';
import { seeLedger } from './actions/see-ledger.ts';
import { seeLinkRequests } from './actions/see-link-requests.ts';
import { openMinutesFile, seeMinutes, seeMinutesList } from './actions/see-minutes.ts';
import { openEvidence, seeNeed } from './actions/see-need.ts';
import { openPhoto, openVisitForm, seeCalendar, seeJourney, seeVisit, seeVisitFile } from './actions/see-visits.ts';
import { seeNextVacancy, seeVacancies } from './actions/see-vacancies.ts';
import { seeWanted } from './actions/see-wanted.ts';
import { demandWork } from './actions/see-work.ts';
import { cancelImport, undoImport } from './actions/stop-import.ts';
import { takeRows } from './actions/take-rows.ts';
import { answerTwins, seeNextTwins } from './actions/twins.ts';
import { tellVisit } from './actions/tell-visit.ts';
import { uploadVacancies } from './actions/upload-vacancies.ts';
import { withdrawNeedAction } from './actions/withdraw-need.ts';
import { entriesApi } from './api/entries.ts';
import { needsApi } from './api/needs.ts';
import { demandPages } from './pages/demand-pages.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';

export const demandModule: Module = {
  name: 'demand',
  stage: 1,
  permissions,
  deeds: [
    recordNeedAction, renewNeedAction, renewNeedsAction, askRenewals, countUnasked, withdrawNeedAction, listNeedsQuestion, seeNeed, openEvidence, openNeedForm, checkNeed, openShortForm, seeEmployerHome,
    seeLedger, recountLedger, seeBoard, seeWanted, drawSeatsAction, payBackAction, takePledge, askLink, answerRequest, seeLinkRequests,
    openVisitPlan, planVisitAction, cancelVisit, tellVisit, seeCalendar, seeVisitFile, seeVisit, openVisitForm, openPhoto, seeJourney,
    checkMinutes, recordMinutes, seeMinutesList, seeMinutes, openMinutesFile,
    seeKeys, seeKey, makeKey, revokeKey, readKey, recordByKey,
    uploadVacancies, seeColumns, chooseColumns, cancelImport, undoImport, takeRows, openImport, listCutOff, seeImports, seeImport, openOriginal, seeVacancies, seeNextVacancy, readVacancyAction, seeNextTwins, answerTwins, demandWork.question,
  ],
  reactions: [
    reaction('demand.draw-seats', drawSeatsAction, ({ wave, classes }: WavePublished) => ({ wave, classes: [...classes] })),
    reaction('demand.take-pledge', takePledge, ({ class: ofClass, employer, occupation, people, month, region }: HiresPromised) => ({ class: ofClass, employer, occupation, people, month, region })),
    reaction('demand.pay-back', payBackAction, ({ hire, employer, need, class: ofClass, occupation, on }: HireRecorded) => ({ hire, employer, need, class: ofClass, occupation, on })),
  ],
  pages: demandPages,
  api: (app) => [needsApi, entriesApi].forEach((mount) => mount(app)),
  jobs: [...importJobs, renewalJob],
  refusals,
  work: demandWork,
  sample,
};
