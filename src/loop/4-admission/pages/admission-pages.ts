import type { Routes } from '#platform/http/routes';
import { aboutYouPages } from './about-you.tsx';
import { actForPages } from './act-for.tsx';
import { answerOfferPages } from './answer-offer.tsx';
import { askLatePages } from './ask-late.tsx';
import { applicationRecordPages } from './application-record.tsx';
import { applicationsListPages } from './applications-list.tsx';
import { checkAndSendPages } from './check-and-send.tsx';
import { checksPages } from './checks.tsx';
import { duplicatePages } from './duplicate.tsx';
import { counterAfterPages } from './counter-after.tsx';
import { equityPages } from './equity.tsx';
import { linePages } from './line.tsx';
import { objectionPages } from './objection.tsx';
import { objectionsPages } from './objections.tsx';
import { ownObjectionPages } from './own-objections.tsx';
import { classResultPages } from './class-result.tsx';
import { classPages } from './class.tsx';
import { documentFilePages } from './document-file.ts';
import { eligibilityPages } from './eligibility.tsx';
import { drawPages } from './draw.tsx';
import { entryFormPages } from './entry-form.tsx';
import { guardianPages } from './guardian.tsx';
import { homePages } from './home.tsx';
import { ownApplicationPages } from './own-application.tsx';
import { ownApplicationsPages } from './own-applications.tsx';
import { inspectionPages, recomputePages } from './recompute.tsx';
import { receiptPages } from './receipt.tsx';
import { reminderPages } from './reminders.tsx';
import { policyCorrectionPages } from './policy-correction.tsx';
import { policyFormPages } from './policy-form.tsx';
import { policyPreviewPages } from './policy-preview.tsx';
import { policyPages } from './policy.tsx';
import { scoresPages } from './scores.tsx';
import { selectionDeedsPages } from './selection-deeds.tsx';
import { selectionPages } from './selection.tsx';
import { bulkPages } from './bulk.tsx';
import { employerPointsPages } from './employer-points.tsx';
import { doorPages } from './door.tsx';
import { interviewPages } from './interview.tsx';
import { ownSlotsPages } from './own-slots.tsx';
import { rubricPages } from './rubric.tsx';
import { scoreSheetPages } from './score-sheet.tsx';
import { scoringPages } from './scoring.tsx';
import { sittingFormPages } from './sitting-form.tsx';
import { sittingPages } from './sitting.tsx';
import { sittingsPages } from './sittings.tsx';
import { waitingPages } from './waiting.tsx';
import { wishesAndDocumentsPages } from './wishes-and-documents.tsx';

const all: readonly Routes[] = [
  homePages, classPages, eligibilityPages, policyPages, recomputePages, inspectionPages, reminderPages,
  ownApplicationsPages, ownApplicationPages, aboutYouPages, guardianPages, wishesAndDocumentsPages, checkAndSendPages, receiptPages, answerOfferPages, askLatePages, documentFilePages,
  applicationsListPages, applicationRecordPages, checksPages, duplicatePages, actForPages, entryFormPages, scoresPages, selectionPages, selectionDeedsPages, classResultPages,
  policyFormPages, policyCorrectionPages, policyPreviewPages, drawPages,
  bulkPages, sittingsPages, sittingFormPages, sittingPages, doorPages, ownSlotsPages, scoringPages, interviewPages, employerPointsPages, scoreSheetPages, rubricPages,
  equityPages, linePages, waitingPages, objectionsPages, objectionPages, ownObjectionPages, counterAfterPages,
];

/** Every page of admission: for everybody, for applicants, for officers. */
export const admissionPages: Routes = (app) => {
  for (const routes of all) routes(app);
};
