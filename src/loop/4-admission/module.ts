import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import type { ClassMoved, WavePublished } from '#waves';
import { closeOffersJob, remindToAnswerJob } from './actions/close-offers-job.ts';
import { freezePoliciesJob } from './actions/freeze-policies-job.ts';
import { deeds } from './actions/deeds.ts';
import { applicationSearch } from './actions/find-applications.ts';
import { noteLeaving } from './actions/note-no-show.ts';
import { notePlacement } from './actions/note-placement.ts';
import { publishDueRunsJob } from './actions/publish-due-runs.ts';
import { remindOfWave } from './actions/remind-of-wave.ts';
import { countWaiting, linkWaiting } from './actions/see-waiting.ts';
import { seeWork } from './actions/see-work.ts';
import { seeToldOfMove, tellOfMove } from './actions/tell-of-move.ts';
import { workOutOdds, workOutOddsJob } from './actions/work-out-odds.ts';
import { admissionApi } from './api/applications.ts';
import { admissionPages } from './pages/admission-pages.ts';
import type { PlacementMeasured, TrainingLeft } from './heard.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';
import { besideWords } from './texts/beside.ts';
import { workWords } from './texts/work-words.ts';

export { checkRegistersJob } from './actions/check-registers-job.ts';
export { httpChecker } from './actions/checker.ts';

export const admissionModule: Module = {
  name: 'admission',
  stage: 4,
  permissions,
  deeds,
  pages: admissionPages,
  api: admissionApi,
  reactions: [
    reaction('admission.work-out-odds', workOutOdds, ({ wave }: WavePublished) => ({ wave })),
    reaction('admission.remind-of-wave', remindOfWave, ({ wave }: WavePublished) => ({ wave })),
    reaction('admission.tell-of-move', tellOfMove, ({ class: of, from, to, because }: ClassMoved) => ({ class: of, from, to, because })),
    reaction('admission.note-leaving', noteLeaving, ({ person, class: of }: TrainingLeft) => ({ person, class: of })),
    reaction('admission.note-placement', notePlacement, ({ class: of, months, trained, working, unknown, on }: PlacementMeasured) => ({ class: of, months, trained, working, unknown, on })),
  ],
  jobs: [publishDueRunsJob, closeOffersJob, remindToAnswerJob, freezePoliciesJob, workOutOddsJob],
  refusals,
  work: { question: seeWork, words: workWords },
  beside: [{ on: 'waiting', question: linkWaiting, words: besideWords }, { on: 'waiting', question: countWaiting, words: besideWords }, { on: 'moved', question: seeToldOfMove, words: besideWords }],
  search: applicationSearch,
  sample,
};
