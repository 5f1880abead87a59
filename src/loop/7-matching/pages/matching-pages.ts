import type { Routes } from '#platform/http/routes';
import { employerAnswerPages } from './employer-answer.tsx';
import { employerIntroductionsPages } from './employer-introductions.tsx';
import { graduatePages } from './graduate.tsx';
import { graduatesPages } from './graduates.tsx';
import { introducePages } from './introduce.tsx';
import { introductionPages } from './introduction.tsx';
import { introductionsPages } from './introductions.tsx';
import { ownCardPages } from './own-card.tsx';
import { ownVacanciesPages } from './own-vacancies.tsx';
import { ownWishPages } from './own-wish.tsx';
import { recordVacancyPages } from './record-vacancy.tsx';
import { vacanciesPages } from './vacancies.tsx';
import { vacancyPages } from './vacancy.tsx';
import { wishPages } from './wish.tsx';
import { wishesPages } from './wishes.tsx';

/** Every page of matching: for staff, for graduates, and for employers who come by link. */
export const matchingPages: Routes = (app) => {
  const all = [
    vacanciesPages, recordVacancyPages, vacancyPages, introducePages, graduatesPages, graduatePages, introductionsPages, introductionPages, wishesPages, wishPages,
    ownCardPages, ownVacanciesPages, ownWishPages, employerIntroductionsPages, employerAnswerPages,
  ];
  for (const routes of all) routes(app);
};
