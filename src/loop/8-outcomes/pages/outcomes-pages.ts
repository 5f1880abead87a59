import type { Routes } from '#platform/http/routes';
import { checkInPages } from './check-in.tsx';
import { checkInsPages } from './check-ins.tsx';
import { hiresPages } from './hires.tsx';
import { reportPeoplePages } from './report-people.tsx';
import { reportPages } from './report.tsx';
import { reportsPages } from './reports.tsx';
import { tellHirePages } from './tell-hire.tsx';
import { tellNewsPages } from './tell-news.tsx';

const all: readonly Routes[] = [checkInsPages, checkInPages, hiresPages, tellHirePages, reportsPages, reportPages, reportPeoplePages, tellNewsPages];

/** Every page of outcomes, for staff and for graduates. */
export const outcomesPages: Routes = (app) => all.forEach((mount) => mount(app));
