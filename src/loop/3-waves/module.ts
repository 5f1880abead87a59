import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import { fillTimetable } from './actions/fill-timetable.ts';
import { listWavesQuestion } from './actions/list-waves.ts';
import { openClassForm } from './actions/open-class-form.ts';
import { closeWaveAction, finishWaveAction, publishWaveAction } from './actions/publish-wave.ts';
import { moveClassAction, openMoveForm } from './actions/move-class.ts';
import { removeClassAction, saveClassAction } from './actions/save-class.ts';
import { listFundingQuestion, saveFundingAction } from './actions/save-funding.ts';
import { addCompetence, addLeave, saveInstructorAction } from './actions/save-instructor.ts';
import { acceptPlan } from './actions/accept-plan.ts';
import { agreeHostAction, openHostForm, pinClassAction } from './actions/agree-host.ts';
import { saveCalendarDayAction, saveFastingMonthAction, seeCalendar } from './actions/calendar-days.ts';
import { readCalendar, revokeCalendar } from './actions/calendar-links.ts';
import { noteWaiting, type WaitingChanged } from './actions/note-waiting.ts';
import { approvePlan, copyPlan, discardPlan, proposePlan, stopPlan } from './actions/copy-plan.ts';
import { makePlanAction, openPlanForm } from './actions/make-plan.ts';
import { countSilent, cutOffPlans, listForgotten, notePlan, openPlanQuestion, planJobs } from './actions/run-plan.ts';
import { comparePlans, exportPlan, listPlansQuestion, seePlan } from './actions/see-plans.ts';
import { openWaveForm, saveWaveAction } from './actions/save-wave.ts';
import { mendStationAction, noteStation } from './actions/save-station.ts';
import { closeWorkshop, saveWorkshopAction } from './actions/save-workshop.ts';
import { seeFeasible, seeTouchedInstructors } from './actions/see-beside.ts';
import { seeBoard } from './actions/see-board.ts';
import { followTimetable, openCell, seeClass } from './actions/see-class.ts';
import { listInstructorsQuestion, openInstructorForm, seeInstructor } from './actions/see-instructors.ts';
import { seeWave } from './actions/see-wave.ts';
import { listWorkshopsQuestion, openWorkshopForm, seeWorkshop } from './actions/see-workshops.ts';
import { seeWork } from './actions/see-work.ts';
import { setCell } from './actions/set-cell.ts';
import { wavesApi } from './api/waves.ts';
import { boardPages } from './pages/board.tsx';
import { cellFormPages } from './pages/cell-form.tsx';
import { calendarPages } from './pages/calendar-card.tsx';
import { calendarDayPages } from './pages/calendar-days.tsx';
import { classHostPages } from './pages/class-host.tsx';
import { classFormPages } from './pages/class-form.tsx';
import { classRecordPages } from './pages/class-record.tsx';
import { fundingPages } from './pages/funding.tsx';
import { instructorFormPages } from './pages/instructor-form.tsx';
import { instructorRecordPages } from './pages/instructor-record.tsx';
import { instructorListPages } from './pages/instructors.tsx';
import { moveClassPages } from './pages/move-class.tsx';
import { planCopyPages } from './pages/plan-copy.tsx';
import { planFormPages } from './pages/plan-form.tsx';
import { planListPages } from './pages/plan-list.tsx';
import { planRecordPages } from './pages/plan-record.tsx';
import { timetableOutPages } from './pages/print-timetable.tsx';
import { waveFormPages } from './pages/wave-form.tsx';
import { waveListPages } from './pages/wave-list.tsx';
import { waveRecordPages } from './pages/wave-record.tsx';
import { workshopFormPages } from './pages/workshop-form.tsx';
import { workshopPages } from './pages/workshops.tsx';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';
import { besideWords } from './texts/beside.ts';
import { workWords } from './texts/work.ts';

const pages = [
  waveListPages, waveFormPages, waveRecordPages, boardPages, fundingPages, classFormPages, classRecordPages, moveClassPages, cellFormPages, timetableOutPages,
  workshopPages, workshopFormPages, instructorListPages, instructorRecordPages, instructorFormPages,
  planListPages, planFormPages, planRecordPages, planCopyPages, calendarPages, calendarDayPages, classHostPages,
];

export const wavesModule: Module = {
  name: 'waves',
  stage: 3,
  permissions,
  deeds: [
    listWavesQuestion, seeWave, seeClass, seeBoard, followTimetable, openWaveForm, openClassForm, openCell, listWorkshopsQuestion, seeWorkshop, openWorkshopForm,
    listInstructorsQuestion, seeInstructor, openInstructorForm, listFundingQuestion, seeWork,
    saveWaveAction, saveClassAction, moveClassAction, openMoveForm, removeClassAction, publishWaveAction, closeWaveAction, finishWaveAction, fillTimetable, setCell,
    saveWorkshopAction, closeWorkshop, noteStation, mendStationAction, saveInstructorAction, addCompetence, addLeave, saveFundingAction,
    seeCalendar, saveCalendarDayAction, saveFastingMonthAction, readCalendar, revokeCalendar, agreeHostAction, openHostForm, pinClassAction, noteWaiting,
    listPlansQuestion, seePlan, exportPlan, comparePlans, openPlanForm, makePlanAction, copyPlan, stopPlan, discardPlan, proposePlan, approvePlan, acceptPlan, openPlanQuestion, notePlan, countSilent, cutOffPlans, listForgotten,
    seeTouchedInstructors, seeFeasible,
  ],
  reactions: [reaction('waves.note-waiting', noteWaiting, ({ wave, waiting }: WaitingChanged) => ({ wave, waiting: [...waiting] }))],
  jobs: planJobs,
  pages: (app) => {
    for (const mount of pages) mount(app);
  },
  api: wavesApi,
  refusals,
  work: { question: seeWork, words: workWords },
  beside: [{ on: 'touched', question: seeTouchedInstructors, words: besideWords }, { on: 'feasible', question: seeFeasible, words: besideWords }],
  sample,
};
