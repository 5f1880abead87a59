import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { addDocuments } from '../actions/add-documents.ts';
import { askLate } from '../actions/ask-late.ts';
import { askReminder } from '../actions/ask-reminder.ts';
import { callNextInLine } from '../actions/call-next.ts';
import { callToTest } from '../actions/call-to-test.ts';
import { askEligibility } from '../actions/check-eligibility.ts';
import { checkDocuments } from '../actions/check-documents.ts';
import { chooseClasses } from '../actions/choose-classes.ts';
import { computeRun } from '../actions/compute-run.ts';
import { confirmSeat } from '../actions/confirm-seat.ts';
import { approvePolicy, dropProposal, proposePolicy } from '../actions/correct-policy.ts';
import { declineSeat } from '../actions/decline-seat.ts';
import { enterApplication } from '../actions/enter-application.ts';
import { enterPublicValue } from '../actions/enter-public-value.ts';
import { enterScores } from '../actions/enter-scores.ts';
import { freezeWavePolicy } from '../actions/freeze-policy.ts';
import { giveStatement } from '../actions/give-statement.ts';
import { seePreview } from '../actions/preview-policy.ts';
import { publishRun } from '../actions/publish-run.ts';
import { saveBackground } from '../actions/save-background.ts';
import { saveGuardian } from '../actions/save-guardian.ts';
import { saveHome } from '../actions/save-home.ts';
import { saveIdentity } from '../actions/save-identity.ts';
import { seeApplications } from '../actions/see-applications.ts';
import { seeCatalogue } from '../actions/see-catalogue.ts';
import { listOwnApplications } from '../actions/see-own-application.ts';
import { seeReceipt } from '../actions/see-receipt.ts';
import { seeScores } from '../actions/see-scores.ts';
import { seeSelection } from '../actions/see-selection.ts';
import { readPolicyText, seePolicy } from '../actions/see-policy.ts';
import { sendLink } from '../actions/send-link.ts';
import { setPolicy } from '../actions/set-policy.ts';
import { startApplication } from '../actions/start-application.ts';
import { submitApplication } from '../actions/submit-application.ts';
import { turnDown } from '../actions/turn-down.ts';
import { withdrawApplication } from '../actions/withdraw-application.ts';
import { screeningApi } from './screening.ts';

/** Admission for other programs: the public catalogue, an applicant's own deeds, and the officers'. */
export const admissionApi: Routes = (app) => {
  forEverybody(app);
  forApplicants(app);
  forOfficers(app);
};

const forEverybody: Routes = (app) => {
  serve(app, 'GET /admission/catalogue', seeCatalogue, 'Classes people may ask for, by wave');
  serve(app, 'GET /admission/classes/:class/eligibility', askEligibility, 'Whether somebody may ask for a class; nothing told is kept');
  serve(app, 'POST /admission/classes/:class/reminders', askReminder, 'One message when the program of this class opens again');
  serve(app, 'POST /admission/links', sendLink, 'Sends the link of an application to its own phone; the answer is the same for every number');
};

const forApplicants: Routes = (app) => {
  serve(app, 'GET /admission/own-applications', listOwnApplications, 'Applications of whoever is signed in');
  serve(app, 'POST /admission/own-applications', startApplication, 'Begins an application with a class');
  serve(app, 'PUT /admission/applications/:application/identity', saveIdentity, 'Name and NIK of a draft');
  serve(app, 'PUT /admission/applications/:application/home', saveHome, 'Home and phone of a draft');
  serve(app, 'PUT /admission/applications/:application/background', saveBackground, 'Schooling, work and support needs of a draft');
  serve(app, 'PUT /admission/applications/:application/guardian', saveGuardian, 'Consent of a parent or guardian for somebody under 18');
  serve(app, 'PUT /admission/applications/:application/choices', chooseClasses, 'Up to three classes, most wanted first');
  serve(app, 'PUT /admission/applications/:application/documents', addDocuments, 'Documents already in the file store, and those that will be brought');
  serve(app, 'PUT /admission/applications/:application/statement', giveStatement, 'Agreement to the statement');
  serve(app, 'POST /admission/applications/:application/submission', submitApplication, 'Sends a complete application');
  serve(app, 'GET /admission/applications/:application/receipt', seeReceipt, 'Proof of a sent application');
  serve(app, 'POST /admission/applications/:application/confirmation', confirmSeat, 'Takes an offered seat');
  serve(app, 'POST /admission/applications/:application/refusal', declineSeat, 'Gives an offered seat back');
  serve(app, 'POST /admission/applications/:application/late-wishes', askLate, 'Asks for a class that still has seats after the result');
  serve(app, 'POST /admission/applications/:application/withdrawal', withdrawApplication, 'Withdraws an application');
};

const forOfficers: Routes = (app) => {
  serve(app, 'GET /admission/applications', seeApplications, 'Applicants of a wave');
  serve(app, 'POST /admission/applications', enterApplication, 'An application taken at the counter');
  serve(app, 'PUT /admission/applications/:application/documents-verdict', checkDocuments, 'Documents complete, or what to mend');
  serve(app, 'POST /admission/applications/:application/ending', turnDown, 'Ends an application that cannot go on');
  serve(app, 'POST /admission/calls-to-test', callToTest, 'Calls applicants to the test');
  serve(app, 'GET /admission/classes/:class/scores', seeScores, 'The score sheet of a class');
  serve(app, 'PUT /admission/classes/:class/scores', enterScores, 'Points of people called to the test');
  serve(app, 'GET /admission/waves/:wave/selection', seeSelection, 'Where the selection of a wave stands');
  serve(app, 'GET /admission/waves/:wave/policy', seePolicy, 'The rule of a wave in every version that held, and its draw');
  serve(app, 'GET /admission/waves/:wave/policy-text', readPolicyText, 'The frozen text exactly as it was hashed');
  serve(app, 'GET /admission/waves/:wave/policy-preview', seePreview, 'What each reserve would have done with the last wave');
  serve(app, 'PUT /admission/waves/:wave/policy', setPolicy, 'By what seats are given');
  serve(app, 'POST /admission/waves/:wave/policy-freeze', freezeWavePolicy, 'Freezes the rule before the window opens');
  serve(app, 'POST /admission/waves/:wave/policy-corrections', proposePolicy, 'Proposes a correction of a frozen rule');
  serve(app, 'POST /admission/waves/:wave/policy-approval', approvePolicy, 'A second person puts a correction in force');
  serve(app, 'DELETE /admission/waves/:wave/policy-corrections', dropProposal, 'Drops a proposed correction');
  serve(app, 'POST /admission/waves/:wave/public-value', enterPublicValue, 'One of two people enters the public value of the draw');
  serve(app, 'POST /admission/waves/:wave/runs', computeRun, 'Computes and checks a result');
  serve(app, 'POST /admission/runs/:run/publication', publishRun, 'Publishes a result, by a second person');
  serve(app, 'POST /admission/classes/:class/next-offers', callNextInLine, 'Offers free seats to the next in line');
  screeningApi(app);
};
