import type { AnyDeed } from '#platform/actions/action';
import { acceptDocuments } from './accept-documents.ts';
import { keepSeat, stayInLine, takeBetterSeat } from './answer-better.ts';
import { answerObjection } from './answer-objection.ts';
import { decideCorrection } from './decide-correction.ts';
import { fileObjection } from './file-objection.ts';
import { noteLeaving, noteNoShow } from './note-no-show.ts';
import { pauseLine, resumeLine } from './pause-line.ts';
import { proposeCorrection } from './propose-correction.ts';
import { countDueRuns, publishDueRuns } from './publish-due-runs.ts';
import { countUnreminded, remindToAnswer } from './remind-to-answer.ts';
import { seeEquity, seePublicEquity } from './see-equity.ts';
import { seeLine } from './see-line.ts';
import { seeObjection, seeObjectionFile, seeObjections } from './see-objections.ts';
import { askEligibility } from './check-eligibility.ts';
import { askLate } from './ask-late.ts';
import { askReminder } from './ask-reminder.ts';
import { notePlacement } from './note-placement.ts';
import { seeToldOfMove, tellOfMove } from './tell-of-move.ts';
import { remindOfWave } from './remind-of-wave.ts';
import { listWavesToForecast, workOutOdds } from './work-out-odds.ts';
import { addDocuments } from './add-documents.ts';
import { callNextInLine } from './call-next.ts';
import { callToTest } from './call-to-test.ts';
import { checkDocuments } from './check-documents.ts';
import { countDue, keepAnswers, takeChecks } from './check-registers.ts';
import { changeSittingFacts, removeSitting } from './change-sitting.ts';
import { chooseClasses } from './choose-classes.ts';
import { closeOffers, countLateOffers } from './close-offers.ts';
import { closeSitting } from './close-sitting.ts';
import { computeRun } from './compute-run.ts';
import { confirmSeat } from './confirm-seat.ts';
import { confirmSheet } from './confirm-sheet.ts';
import { approvePolicy, dropProposal, proposePolicy } from './correct-policy.ts';
import { declineSeat } from './decline-seat.ts';
import { enterApplication } from './enter-application.ts';
import { confirmEmployerPoints, recordEmployerPoints, seeEmployerPoints } from './employer-points.ts';
import { enterPublicValue } from './enter-public-value.ts';
import { enterScores } from './enter-scores.ts';
import { exportChecks, importChecks, seeChecks } from './exchange-checks.ts';
import { excuse } from './excuse.ts';
import { fillSlotsOfWave } from './fill-slots.ts';
import { findApplications } from './find-applications.ts';
import { countDuePolicies, freezeDuePolicies, freezeWavePolicy } from './freeze-policy.ts';
import { giveStatement } from './give-statement.ts';
import { importScores } from './import-scores.ts';
import { markPresence } from './mark-presence.ts';
import { dropSheet, mendSheet } from './mend-sheet.ts';
import { moveSlot } from './move-slot.ts';
import { openEntryForm } from './open-entry-form.ts';
import { planSitting } from './plan-sitting.ts';
import { seePreview } from './preview-policy.ts';
import { publishRun, unapproveResult } from './publish-run.ts';
import { readInspection } from './read-inspection.ts';
import { readFullEdition, readPublicEdition, seeGlassBox } from './read-editions.ts';
import { remind } from './remind.ts';
import { saveBackground } from './save-background.ts';
import { saveGuardian } from './save-guardian.ts';
import { saveHome } from './save-home.ts';
import { saveIdentity } from './save-identity.ts';
import { scoreInterviews } from './score-interviews.ts';
import { seeApplication } from './see-application.ts';
import { seeApplications } from './see-applications.ts';
import { seeBulk } from './see-bulk.ts';
import { seeCatalogue, seeClass } from './see-catalogue.ts';
import { seeDocument } from './see-document.ts';
import { listOwnApplications, openPart, seeOwnApplication } from './see-own-application.ts';
import { seeOwnSlots } from './see-own-slots.ts';
import { seeReceipt } from './see-receipt.ts';
import { seeInterview, seeScores } from './see-scores.ts';
import { seeDrift, seeScoring } from './see-scoring.ts';
import { seeClassResult, seeSelection } from './see-selection.ts';
import { openSheetFile, seeSheet } from './see-sheet.ts';
import { openDoor, seeSitting, seeSittings } from './see-sittings.ts';
import { countWaiting, linkWaiting, seeWaiting } from './see-waiting.ts';
import { seeWork } from './see-work.ts';
import { setPolicy } from './set-policy.ts';
import { sendLink } from './send-link.ts';
import { readPolicyText, seePolicy } from './see-policy.ts';
import { settleDuplicate } from './settle-duplicate.ts';
import { openRubric, setRubric } from './set-rubric.ts';
import { startApplication } from './start-application.ts';
import { submitApplication } from './submit-application.ts';
import { turnDown } from './turn-down.ts';
import { withdrawApplication } from './withdraw-application.ts';

/** Every deed of admission, as module.ts mounts it. */
export const deeds: readonly AnyDeed[] = [
  startApplication, saveIdentity, saveHome, saveBackground, saveGuardian, chooseClasses, addDocuments, giveStatement, submitApplication,
  withdrawApplication, confirmSeat, declineSeat, askLate, enterApplication, checkDocuments, turnDown, callToTest, enterScores, importScores,
  askReminder, sendLink, tellOfMove, seeToldOfMove, remindOfWave, workOutOdds, listWavesToForecast, notePlacement,
  seeCatalogue, seeClass, askEligibility, listOwnApplications, seeOwnApplication, openPart, seeReceipt, seeDocument,
  setPolicy, freezeWavePolicy, freezeDuePolicies, countDuePolicies, proposePolicy, approvePolicy, dropProposal, enterPublicValue, seePolicy, readPolicyText, seeGlassBox, readPublicEdition, readFullEdition, readInspection, seePreview, computeRun, publishRun, callNextInLine, closeOffers, countLateOffers,
  acceptDocuments, remind, planSitting, changeSittingFacts, removeSitting, fillSlotsOfWave, moveSlot, excuse, markPresence, closeSitting, scoreInterviews, recordEmployerPoints, confirmEmployerPoints, seeEmployerPoints, mendSheet, dropSheet, confirmSheet, setRubric,
  seeBulk, seeSittings, seeSitting, openDoor, seeOwnSlots, seeInterview, seeScoring, seeDrift, seeSheet, openSheetFile, openRubric,
  seeApplications, seeApplication, openEntryForm, seeScores, seeSelection, seeClassResult, seeWork, findApplications,
  settleDuplicate, takeChecks, keepAnswers, countDue, exportChecks, importChecks, seeChecks,
  unapproveResult, publishDueRuns, countDueRuns, takeBetterSeat, keepSeat, stayInLine, pauseLine, resumeLine, noteNoShow, noteLeaving, remindToAnswer, countUnreminded, seeLine, countWaiting, linkWaiting, seeWaiting,
  seeEquity, seePublicEquity, fileObjection, answerObjection, seeObjections, seeObjection, seeObjectionFile, proposeCorrection, decideCorrection,
];
