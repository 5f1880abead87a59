import type { Module } from '#platform/module';
import { reaction } from '#platform/outbox/reaction';
import type { CertificateIssued, CertificateRevoked } from '#certification';
import { answerAction, withdrawIntroductionAction } from './actions/answer.ts';
import { closeCardAction, noteHireAction, type HireRecorded } from './actions/close-card.ts';
import { closeVacancyAction } from './actions/close-vacancy.ts';
import { checkIntroductions, introduceAction } from './actions/introduce.ts';
import { listGraduates } from './actions/list-graduates.ts';
import { listIntroductionsQuestion } from './actions/list-introductions.ts';
import { listVacanciesQuestion } from './actions/list-vacancies.ts';
import { markSilentDaily } from './actions/mark-silent-daily.ts';
import { countSilent, markSilentAction } from './actions/mark-silent.ts';
import { openCardAction } from './actions/open-card.ts';
import { editCardAction, openCardForm, seeCard, switchCardAction } from './actions/own-card.ts';
import { seeOwnWish, stateWishAction, withdrawWishAction } from './actions/own-wish.ts';
import { openVacancyForm, recordVacancyAction } from './actions/record-vacancy.ts';
import { seeGraduate, seeOwnVacancies } from './actions/see-graduate.ts';
import { seeIntroduction } from './actions/see-introduction.ts';
import { seeVacancy } from './actions/see-vacancy.ts';
import { seeWork } from './actions/see-work.ts';
import { followUpAction, listWishesQuestion, seeWish } from './actions/wishes.ts';
import { matchingApi } from './api/matching.ts';
import { matchingPages } from './pages/matching-pages.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { refusals } from './texts/refusals.ts';
import { workWords } from './texts/work.ts';

export const matchingModule: Module = {
  name: 'matching',
  stage: 7,
  permissions,
  deeds: [
    openCardAction, closeCardAction, noteHireAction, seeCard, openCardForm, editCardAction, switchCardAction, seeOwnVacancies,
    listVacanciesQuestion, seeVacancy, openVacancyForm, recordVacancyAction, closeVacancyAction, listGraduates, seeGraduate,
    checkIntroductions, introduceAction, listIntroductionsQuestion, seeIntroduction, answerAction, withdrawIntroductionAction, markSilentAction, countSilent,
    seeOwnWish, stateWishAction, withdrawWishAction, listWishesQuestion, seeWish, followUpAction, seeWork,
  ],
  reactions: [
    reaction('matching.open-card', openCardAction, ({ person, on }: CertificateIssued) => ({ person, on })),
    reaction('matching.close-card', closeCardAction, ({ person }: CertificateRevoked) => ({ person })),
    reaction('matching.note-hire', noteHireAction, ({ person }: HireRecorded) => ({ person })),
  ],
  jobs: [markSilentDaily],
  pages: matchingPages,
  api: matchingApi,
  refusals,
  work: { question: seeWork, words: workWords },
  sample,
};
