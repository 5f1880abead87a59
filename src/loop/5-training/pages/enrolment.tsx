import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { seeEnrolment } from '../actions/see-enrolment.ts';
import { texts } from '../texts/words.ts';
import { EnrolmentView } from './enrolment-view.tsx';
import type { SeenEnrolment } from './seen.ts';

export const enrolmentPages: Routes = (app) => {
  app.get('/kelas/peserta/:enrolment', (request, reply) => show(request, reply, seeEnrolment, (seen) => enrolmentPage(request, seen)));
};

function enrolmentPage(request: Request, seen: SeenEnrolment): Page {
  const isActive = seen.enrolment.status === 'active';
  const may = {
    follow: isActive && request.may('training.follow-up'), resign: isActive && request.may('training.resign'), dismiss: isActive && request.may('training.dismiss'),
    complete: isActive && seen.today >= seen.class.endsOn && request.may('training.complete'), person: request.may('people.see-people'), evidence: request.may('training.read-evidence'),
  };
  return { title: seen.person.name, shell: 'staff', current: '/kelas', body: <EnrolmentView seen={seen} may={may} t={translator(texts, request.language)} lang={request.language} /> };
}
