import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Empty } from '#ui/empty';
import { TaskList } from '#ui/task-list';
import { listOwnApplications } from '../actions/see-own-application.ts';
import { ownPage, spoken } from './field-at.ts';
import { statusText } from './status-tag.tsx';

export const ownApplicationsPages: Routes = (app) => {
  app.get('/pendaftaran', async (request, reply) => {
    const own = await request.ask(listOwnApplications, {});
    // One application is the usual case: it opens at once.
    if (own.ok && own.value.applications.length === 1) return reply.redirect(`/pendaftaran/${own.value.applications[0]!.id}`, 303);
    return show(request, reply, listOwnApplications, ({ applications }) => {
      const { t } = spoken(request);
      return ownPage(t('my-applications'), (
        <>
          <h1 class="govuk-heading-l">{t('my-applications')}</h1>
          {applications.length === 0
            ? <Empty what={t('no-application')} firstStep={{ href: '/', text: t('see-classes') }}>{t('no-application-text')}</Empty>
            : <TaskList tasks={applications.map(({ id, wave, number, status }) => ({ text: `${wave.label} ${wave.year}`, href: `/pendaftaran/${id}`, hint: number ?? undefined, status: { text: statusText(status, undefined, t) } }))} />}
        </>
      ));
    });
  });
};
