import type { Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { submit } from '#platform/http/submit';
import { translator } from '#kernel/translate';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { revokeCalendar } from '../actions/calendar-links.ts';
import type { CalendarKind } from '../rules/calendar-kind.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

const pathOf: Readonly<Record<CalendarKind, string>> = { class: '/gelombang/kelas', instructor: '/balai/instruktur', workshop: '/balai/bengkel' };

/** Taking back a calendar's links leads back to whose calendar it is. */
export const calendarPages: Routes = (app) => {
  app.post('/kalender/cabut', (request, reply) => submit(request, reply, {
    deed: revokeCalendar,
    again: () => ({ title: translator(texts, request.language)('calendar'), shell: 'staff', body: <p class="govuk-body">{translator(texts, request.language)('calendar-lead')}</p> }),
    done: ({ kind, subject }) => ({ to: `${pathOf[kind]}/${subject}`, say: translator(texts, request.language)('calendar-revoked') }),
  }));
};

type Props = { kind: CalendarKind; subject: string; link: string; mayRevoke: boolean; t: Translate<WavesKey> };

/** The address a phone subscribes to, and the way to take it back. */
export const CalendarCard = ({ kind, subject, link, mayRevoke, t }: Props) => (
  <Card title={t('calendar')} detail={t('calendar-lead')}>
    <p class="govuk-body"><a href={link}>{t('calendar-link')}</a></p>
    {mayRevoke && (
      <Form action="/kalender/cabut"><HiddenField name="kind" value={kind} /><HiddenField name="subject" value={subject} /><Button secondary>{t('calendar-revoke')}</Button></Form>
    )}
  </Card>
);
