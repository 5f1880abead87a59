import type { Routes } from '#platform/http/routes';
import { boardPages } from './board.tsx';
import { changeNeedPages } from './change-need.tsx';
import { employerHomePages } from './employer-home.tsx';
import { employerNeedPages } from './employer-need.tsx';
import { forEmployersPages } from './for-employers.tsx';
import { importPages } from './import.tsx';
import { importsPages } from './imports.tsx';
import { ledgerPages } from './ledger.tsx';
import { linkRequestPages } from './link-requests.tsx';
import { needPages } from './need.tsx';
import { needsPages } from './needs.tsx';
import { nextTwinsPages } from './next-twins.tsx';
import { nextVacancyPages } from './next-vacancy.tsx';
import { stillNeededPages } from './still-needed.tsx';
import { journeyPages } from './journey.tsx';
import { importColumnsPages } from './import-columns.tsx';
import { keysPages } from './keys.tsx';
import { recountPages } from './recount.tsx';
import { minutesPages } from './minutes.tsx';
import { recordMinutesPages } from './record-minutes.tsx';
import { planVisitPages } from './plan-visit.tsx';
import { tellVisitPages } from './tell-visit.tsx';
import { visitPages } from './visit.tsx';
import { wantedPages } from './wanted.tsx';
import { visitsPages } from './visits.tsx';
import { recordNeedPages } from './record-need.tsx';
import { vacanciesPages } from './vacancies.tsx';

const all: readonly Routes[] = [
  ledgerPages, recountPages, needsPages, needPages, changeNeedPages, recordNeedPages, boardPages, importsPages, importColumnsPages, importPages, vacanciesPages, nextVacancyPages, nextTwinsPages, linkRequestPages,
  visitsPages, planVisitPages, tellVisitPages, visitPages, journeyPages, recordMinutesPages, minutesPages, keysPages, wantedPages,
  forEmployersPages, employerHomePages, stillNeededPages, employerNeedPages,
];

/** Every page of demand, for staff and for employers. */
export const demandPages: Routes = (app) => all.forEach((mount) => mount(app));
