import type { Routes } from '#platform/http/routes';
import { abilitiesPages } from './abilities.tsx';
import { attendanceCodePages } from './attendance-code.tsx';
import { attendancePrintPages } from './attendance-print.tsx';
import { attendancePages } from './attendance.tsx';
import { behindPages } from './behind.tsx';
import { changeEnrolmentPages } from './change-enrolment.tsx';
import { classPages } from './class.tsx';
import { classesPages } from './classes.tsx';
import { completionRulePages } from './completion-rule.tsx';
import { criterionPages } from './criterion.tsx';
import { enrolmentPages } from './enrolment.tsx';
import { evidencePages } from './evidence.tsx';
import { journalPages } from './journal.tsx';
import { ownCheckInPages } from './own-check-in.tsx';
import { ownPages } from './own.tsx';
import { writeJournalPages } from './write-journal.tsx';

/** Everything under /kelas and /saya. */
export const trainingPages: Routes = (app) => {
  const all = [
    classesPages, behindPages, classPages, completionRulePages, attendancePages, attendanceCodePages, attendancePrintPages, journalPages, writeJournalPages,
    abilitiesPages, criterionPages, evidencePages, enrolmentPages, changeEnrolmentPages, ownPages, ownCheckInPages,
  ];
  for (const mount of all) mount(app);
};
