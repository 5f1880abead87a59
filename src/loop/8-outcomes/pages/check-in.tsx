import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Form } from '#ui/form';
import { formatDay, formatDayShort, formatMomentShort, formatPhone, formatRupiah, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Timeline } from '#ui/timeline';
import { answerCheckInAction } from '../actions/answer-check-in.ts';
import { sendLinkAction } from '../actions/ask-due.ts';
import { seeCheckIn } from '../actions/see-check-ins.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CheckInTag } from './check-in-tag.tsx';
import { StaffAnswer } from './staff-answer.tsx';
import type { ShownCheckIn } from './shown-check-in.ts';

type Props = { shown: ShownCheckIn; t: Translate<OutcomesKey>; lang: Lang };

export const checkInPages: Routes = (app) => {
  app.get('/hasil/kabar/:checkIn', (request, reply) => show(request, reply, seeCheckIn, (shown) => checkInPage(request, shown, emptyForm)));

  app.post('/hasil/kabar/:checkIn', (request, reply) => submit(request, reply, {
    deed: answerCheckInAction, again: (form) => askAgain(request, form),
    done: ({ id, name }) => ({ to: `/hasil/kabar/${id}`, say: translator(texts, request.language)('answer-saved', { name }) }),
  }));

  app.post('/hasil/kabar/:checkIn/tautan', (request, reply) => submit(request, reply, {
    deed: sendLinkAction, again: (form) => askAgain(request, form), done: ({ id }) => ({ to: `/hasil/kabar/${id}`, say: translator(texts, request.language)('sent-again') }),
  }));
};

async function askAgain(request: Request, form: FormState): Promise<Page> {
  const shown = await request.ask(seeCheckIn, request.params);
  if (!shown.ok) throw new Error('a check-in that could be answered can be seen');
  return checkInPage(request, shown.value, form);
}

function checkInPage(request: Request, shown: ShownCheckIn, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t('check-in-title', { month: shown.checkIn.month });
  const asked = String((request.query as { situation?: string }).situation ?? '');
  const mayAnswer = request.may('outcomes.answer-check-in') && shown.checkIn.state !== 'upcoming';
  return {
    title: `${title}, ${shown.checkIn.name}`, shell: 'staff', current: '/hasil',
    body: (
      <>
        <PageHead title={shown.checkIn.name} eyebrow={title} detail={shown.checkIn.classLabel} up={{ href: '/hasil', text: t('tab.check-ins') }} person>
          <CheckInTag state={shown.checkIn.state} situation={shown.checkIn.situation} large t={t} />
          {mayAnswer && !shown.checkIn.situation && request.may('outcomes.send-link') && <Form action={`/hasil/kabar/${shown.checkIn.id}/tautan`}><Button secondary>{t('send-again')}</Button></Form>}
        </PageHead>
        <Grid columns="content-side">
          <Stack>
            <Known shown={shown} t={t} lang={request.language} />
            {mayAnswer && <StaffAnswer shown={shown} asked={asked} form={form} t={t} />}
          </Stack>
          <Stack><Around shown={shown} mayTell={request.may('outcomes.tell-hire')} t={t} lang={request.language} /></Stack>
        </Grid>
      </>
    ),
  };
}

const Known = ({ shown: { checkIn, hire, email }, t, lang }: Props) => (
  <Card title={t('now-known')}>
    {!checkIn.situation && <p>{checkIn.state === 'upcoming' ? t('unknown-ahead-text', { day: formatDay(checkIn.dueOn, lang) }) : <><b>{t('unknown-yet')}.</b> {t('unknown-yet-text')}</>}</p>}
    <SummaryList rows={[
      ...(checkIn.situation ? [{ key: t('situation'), value: t(`situation.${checkIn.situation}`) }, { key: t('source'), value: t('by-source', { source: t(`source.${checkIn.source ?? 'self'}`), day: formatDayShort(checkIn.answeredOn!, lang) }) }] : []),
      ...(hire ? [
        { key: t('employer'), value: hire.employer ? <a href={`/perusahaan/${hire.employer}`}>{hire.employerName}</a> : hire.employerName ?? t('unknown-employer') },
        { key: t('started-on'), value: formatDay(hire.startedOn, lang) }, ...(hire.wage ? [{ key: t('wage'), value: formatRupiah(hire.wage, lang) }] : []),
      ] : []),
      ...(checkIn.isInField === undefined ? [] : [{ key: t('in-field'), value: t(checkIn.isInField ? 'yes' : 'no') }]),
      ...(checkIn.note ? [{ key: t('note'), value: checkIn.note }] : []),
      { key: t('due-on'), value: formatDay(checkIn.dueOn, lang) }, { key: t('asked-on'), value: checkIn.askedOn ? formatDay(checkIn.askedOn, lang) : t('not-sent') },
      { key: t('phone'), value: checkIn.phone ? <a href={`tel:${checkIn.phone}`}>{formatPhone(checkIn.phone)}</a> : email ?? '–' },
    ]} />
  </Card>
);

const Around = ({ shown: { checkIn, all, hires, timeline }, mayTell, t, lang }: Props & { mayTell: boolean }) => (
  <>
    <Card title={t('all-check-ins')}>
      <ul class="govuk-list">
        {all.map((one) => (
          <li key={one.id}>{one.id === checkIn.id ? <b>{t('months-after', { month: one.month })}</b> : <a href={`/hasil/kabar/${one.id}`}>{t('months-after', { month: one.month })}</a>}{' '}
            <span class="quiet small">{formatDayShort(one.dueOn, lang)}</span> <CheckInTag state={one.state} situation={one.situation} t={t} /></li>
        ))}
      </ul>
    </Card>
    <Card title={t('hires-known')}>
      {hires.length === 0 ? <p class="quiet">{t('no-hires-known')}</p> : (
        <ul class="govuk-list">{hires.map((hire) => <li key={hire.id}><b>{hire.employerName ?? t('unknown-employer')}</b> <span class="quiet small">{formatDayShort(hire.startedOn, lang)}, {t(`source.${hire.source}`).toLowerCase()}</span></li>)}</ul>
      )}
      <p class="small mid-dots">{mayTell && <><a href={`/hasil/bekerja/baru?person=${checkIn.person}`}>{t('tell-hire')}</a> · </>}<a href={`/orang/${checkIn.person}`}>{checkIn.name}</a></p>
    </Card>
    <Card title={t('timeline')}>{timeline.length === 0 ? <p class="quiet">{t('no-timeline')}</p> : <Timeline entries={timeline.map((entry) => entryOf(entry, t, lang))} />}</Card>
  </>
);

function entryOf(entry: ShownCheckIn['timeline'][number], t: Translate<OutcomesKey>, lang: Lang) {
  const words = (value: unknown): string | undefined => (typeof value === 'string' && `short.${value}` in texts.id ? t(`short.${value}` as OutcomesKey) : undefined);
  const key = `deed.${entry.deed}`;
  const [before, after] = [words(entry.before?.['situation']), words(entry.after?.['situation'])];
  return {
    when: formatMomentShort(entry.at, lang), dateTime: entry.at, what: key in texts.id ? t(key as OutcomesKey) : entry.deed, who: entry.actorName,
    ...(before && { before }), ...(after && { after }), ...(entry.why ? { why: entry.why } : {}),
  };
}
