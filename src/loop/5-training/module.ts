import type { SeatConfirmed, SeatReleased } from '#admission';
import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import type { ClassMoved } from '#waves';
import { addEvidence } from './actions/add-evidence.ts';
import { checkIn } from './actions/check-in.ts';
import { completeTraining } from './actions/complete.ts';
import { dismiss } from './actions/dismiss.ts';
import { enrolTrainee } from './actions/enrol-trainee.ts';
import { followMove } from './actions/follow-move.ts';
import { followUp } from './actions/follow-up.ts';
import { judgeAbility } from './actions/judge-ability.ts';
import { listBehind } from './actions/list-behind.ts';
import { listTrainingClasses } from './actions/list-classes.ts';
import { readEvidence } from './actions/read-evidence.ts';
import { releaseTrainee } from './actions/release-trainee.ts';
import { resign } from './actions/resign.ts';
import { saveAttendance } from './actions/save-attendance.ts';
import { seeAbilities } from './actions/see-abilities.ts';
import { seeAttendance } from './actions/see-attendance.ts';
import { seeTrainingClass } from './actions/see-class.ts';
import { seeCriterion } from './actions/see-criterion.ts';
import { seeEnrolment } from './actions/see-enrolment.ts';
import { seeJournal } from './actions/see-journal.ts';
import { seeOwn } from './actions/see-own.ts';
import { seeTouchedEvidence } from './actions/see-touched.ts';
import { seeWork } from './actions/see-work.ts';
import { setCompletionRule } from './actions/set-completion-rule.ts';
import { showCode } from './actions/show-code.ts';
import { writeJournal } from './actions/write-journal.ts';
import { trainingApi } from './api/training.ts';
import { trainingPages } from './pages/training-pages.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';
import { besideWords } from './texts/beside.ts';
import { workWords } from './texts/work.ts';

const seat = ({ application, person, class: ofClass, wave }: SeatConfirmed | SeatReleased) => ({ application, person, class: ofClass, wave });

export const trainingModule: Module = {
  name: 'training',
  stage: 5,
  permissions,
  deeds: [
    enrolTrainee, releaseTrainee, followMove, listTrainingClasses, seeTrainingClass, setCompletionRule, seeAttendance, saveAttendance, showCode, checkIn, seeJournal, writeJournal,
    seeAbilities, seeCriterion, judgeAbility, addEvidence, readEvidence, listBehind, followUp, seeEnrolment, completeTraining, resign, dismiss, seeOwn, seeWork, seeTouchedEvidence,
  ],
  reactions: [
    reaction('training.enrol', enrolTrainee, (event: SeatConfirmed) => seat(event)),
    reaction('training.follow-move', followMove, ({ class: of }: ClassMoved) => ({ class: of })),
    reaction('training.release', releaseTrainee, (event: SeatReleased) => seat(event)),
  ],
  pages: trainingPages,
  api: trainingApi,
  refusals,
  work: { question: seeWork, words: workWords },
  beside: [{ on: 'touched', question: seeTouchedEvidence, words: besideWords }],
  sample,
};
