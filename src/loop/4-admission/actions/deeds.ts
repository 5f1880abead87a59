import type { AnyDeed } from '#platform/actions/action';
import { askEligibility } from './check-eligibility.ts';
import { askReminder } from './ask-reminder.ts';
import { notePlacement } from './note-placement.ts';
import { remindOfWave } from './remind-of-wave.ts';
import { listWavesToForecast, workOutOdds } from './work-out-odds.ts';
import { addDocuments } from './add-documents.ts';
import { callNextInLine } from './call-next.ts';
import { callToTest } from './call-to-test.ts';
import { checkDocuments } from './check-documents.ts';
import { countDue, keepAnswers, takeChecks } from './check-registers.ts';
import { chooseClasses } from './choose-classes.ts';
import { closeOffers, countLateOffers } from './close-offers.ts';
import { computeRun } from './compute-run.ts';
import { confirmSeat } from './confirm-seat.ts';
import { approvePolicy, dropProposal, proposePolicy } from './correct-policy.ts';
import { declineSeat } from './decline-seat.ts';
import { enterApplication } from './enter-application.ts';
import { enterPublicValue } from './enter-public-value.ts';
import { enterScores } from './enter-scores.ts';
import { exportChecks, importChecks, seeChecks } from './exchange-checks.ts';
import { findApplications } from './find-applications.ts';
import { countDuePolicies, freezeDuePolicies, freezeWavePolicy } from './freeze-policy.ts';
import { giveStatement } from './give-statement.ts';
import { importScores } from './import-scores.ts';
import { openEntryForm } from './open-entry-form.ts';
import { publishRun } from './publish-run.ts';
import { saveBackground } from './save-background.ts';
import { saveGuardian } from './save-guardian.ts';
import { saveHome } from './save-home.ts';
import { saveIdentity } from './save-identity.ts';
import { seeApplication } from './see-application.ts';
import { seeApplications } from './see-applications.ts';
import { seeCatalogue, seeClass } from './see-catalogue.ts';
import { seeDocument } from './see-document.ts';
import { listOwnApplications, openPart, seeOwnApplication } from './see-own-application.ts';
import { seeReceipt } from './see-receipt.ts';
import { seeScores } from './see-scores.ts';
import { seeClassResult, seeSelection } from './see-selection.ts';
import { seeWork } from './see-work.ts';
import { setPolicy } from './set-policy.ts';
import { sendLink } from './send-link.ts';
import { readPolicyText, seePolicy } from './see-policy.ts';
import { settleDuplicate } from './settle-duplicate.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { turnDown } from './turn-down.ts';
import { withdrawApplication } from './withdraw-application.ts';

/** Every deed of admission, as module.ts mounts it. */
export const deeds: readonly AnyDeed[] = [
  startApplication, saveIdentity, saveHome, saveBackground, saveGuardian, chooseClasses, addDocuments, giveStatement, submitApplication,
  withdrawApplication, confirmSeat, declineSeat, enterApplication, checkDocuments, turnDown, callToTest, enterScores, importScores,
  askReminder, sendLink, remindOfWave, workOutOdds, listWavesToForecast, notePlacement,
  seeCatalogue, seeClass, askEligibility, listOwnApplications, seeOwnApplication, openPart, seeReceipt, seeDocument,
  setPolicy, freezeWavePolicy, freezeDuePolicies, countDuePolicies, proposePolicy, approvePolicy, dropProposal, enterPublicValue, seePolicy, readPolicyText, computeRun, publishRun, callNextInLine, closeOffers, countLateOffers,
  seeApplications, seeApplication, openEntryForm, seeScores, seeSelection, seeClassResult, seeWork, findApplications,
  settleDuplicate, takeChecks, keepAnswers, countDue, exportChecks, importChecks, seeChecks,
];
