import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { acceptDocuments } from '../actions/accept-documents.ts';
import { closeSitting } from '../actions/close-sitting.ts';
import { confirmSheet } from '../actions/confirm-sheet.ts';
import { excuse } from '../actions/excuse.ts';
import { importScores } from '../actions/import-scores.ts';
import { markPresence } from '../actions/mark-presence.ts';
import { moveSlot } from '../actions/move-slot.ts';
import { planSitting } from '../actions/plan-sitting.ts';
import { remind } from '../actions/remind.ts';
import { scoreInterviews } from '../actions/score-interviews.ts';
import { seeOwnSlots } from '../actions/see-own-slots.ts';
import { seeDrift, seeScoring } from '../actions/see-scoring.ts';
import { seeSheet } from '../actions/see-sheet.ts';
import { seeSitting, seeSittings } from '../actions/see-sittings.ts';
import { setRubric } from '../actions/set-rubric.ts';

/** Screening for other programs: sittings, the door, scorers and their sheets. */
export const screeningApi: Routes = (app) => {
  serve(app, 'POST /admission/documents-accepted', acceptDocuments, 'Documents of many found complete');
  serve(app, 'POST /admission/reminders', remind, 'Reminds applicants of what is missing');
  serve(app, 'GET /admission/sittings', seeSittings, 'Sittings of a wave');
  serve(app, 'POST /admission/waves/:wave/sittings', planSitting, 'Plans a sitting with its slots');
  serve(app, 'GET /admission/sittings/:sitting', seeSitting, 'Who is called to a sitting');
  serve(app, 'PUT /admission/sittings/:sitting/presence', markPresence, 'Marks somebody present at the door');
  serve(app, 'POST /admission/sittings/:sitting/closing', closeSitting, 'Closes a sitting; who is absent without excuse is out');
  serve(app, 'GET /admission/applications/:application/slots', seeOwnSlots, 'Appointments, and the slots still free');
  serve(app, 'PUT /admission/applications/:application/slot', moveSlot, 'Moves an appointment');
  serve(app, 'POST /admission/applications/:application/excuse', excuse, 'Says beforehand that somebody cannot come');
  serve(app, 'GET /admission/scoring', seeScoring, 'How far scoring is, class by class');
  serve(app, 'PUT /admission/classes/:class/interviews', scoreInterviews, 'One scorer’s own points');
  serve(app, 'GET /admission/waves/:wave/drift', seeDrift, 'Mean difference of each scorer');
  serve(app, 'PUT /admission/waves/:wave/rubric', setRubric, 'By what interviews are scored');
  serve(app, 'POST /admission/classes/:class/score-sheets', importScores, 'A score sheet already in the file store');
  serve(app, 'GET /admission/score-sheets/:sheet', seeSheet, 'Rows of a score sheet with result and problem');
  serve(app, 'POST /admission/score-sheets/:sheet/confirmation', confirmSheet, 'Makes a checked sheet count');
};
