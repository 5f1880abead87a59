import type { Routes } from '#platform/http/routes';
import { aboutYouPages } from './about-you.tsx';
import { actForPages } from './act-for.tsx';
import { answerOfferPages } from './answer-offer.tsx';
import { applicationRecordPages } from './application-record.tsx';
import { applicationsListPages } from './applications-list.tsx';
import { checkAndSendPages } from './check-and-send.tsx';
import { checksPages } from './checks.tsx';
import { duplicatePages } from './duplicate.tsx';
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
import { receiptPages } from './receipt.tsx';
import { reminderPages } from './reminders.tsx';
import { policyCorrectionPages } from './policy-correction.tsx';
import { policyFormPages } from './policy-form.tsx';
import { policyPages } from './policy.tsx';
import { scoresPages } from './scores.tsx';
import { selectionDeedsPages } from './selection-deeds.tsx';
import { selectionPages } from './selection.tsx';
import { wishesAndDocumentsPages } from './wishes-and-documents.tsx';

const all: readonly Routes[] = [
  homePages, classPages, eligibilityPages, policyPages, reminderPages,
  ownApplicationsPages, ownApplicationPages, aboutYouPages, guardianPages, wishesAndDocumentsPages, checkAndSendPages, receiptPages, answerOfferPages, documentFilePages,
  applicationsListPages, applicationRecordPages, checksPages, duplicatePages, actForPages, entryFormPages, scoresPages, selectionPages, selectionDeedsPages, policyFormPages, policyCorrectionPages, drawPages, classResultPages,
];

/** Every page of admission: for everybody, for applicants, for officers. */
export const admissionPages: Routes = (app) => {
  for (const routes of all) routes(app);
};
