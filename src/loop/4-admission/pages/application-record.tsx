import { ageOn } from '#kernel/day';
import { translator } from '#kernel/translate';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { dayOf, formatDate, formatDay, formatMoment, formatNumber, formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { checkDocuments } from '../actions/check-documents.ts';
import { seeApplication } from '../actions/see-application.ts';
import type { ToldChoice } from '../actions/told-result.ts';
import { checkWords } from '../texts/check-words.ts';
import { educationWords } from '../texts/refusals.ts';
import { AtCounter } from './at-counter.tsx';
import { ChecksCard } from './checks-card.tsx';
import { DocumentsCard } from './documents-card.tsx';
import type { May, Seen } from './seen.ts';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { HistoryCard } from './history-card.tsx';
import { ScreeningCard } from './screening-card.tsx';
import { StatusTag } from './status-tag.tsx';
import { guardianLine } from './told-lines.tsx';

export const applicationRecordPages: Routes = (app) => {
  app.get('/penerimaan/:application', (request, reply) => show(request, reply, seeApplication, (seen) => recordPage(request, seen, emptyForm)));

  app.post('/penerimaan/:application/berkas', (request, reply) => submit(request, reply, {
    deed: checkDocuments,
    again: async (form) => {
      const seen = await request.ask(seeApplication, { application: (request.params as { application: string }).application });
      return seen.ok ? recordPage(request, seen.value, form) : staffPage('', <p />);
    },
    done: ({ id, status }) => ({ to: `/penerimaan/${id}`, say: spoken(request).t(status === 'documents-complete' ? 'said-complete' : 'said-fix') }),
  }));
};

function recordPage(request: Request, seen: Seen, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(nameOf(seen), <Record seen={seen} form={form} may={(deed) => request.may(deed)} {...words} />), problems: form.problems };
}

const nameOf = ({ person, application }: Seen): string => person?.fullName ?? application.draft.identity?.fullName ?? application.number ?? '–';

const Record = ({ seen, form, may, t, lang }: { seen: Seen; form: FormState; may: May } & Spoken) => {
  const { application, wave, person, today } = seen;
  const identity = person && [application.number, t('years-old', { n: ageOn(person.birthDay, today) }), t(`sex.${person.sex}`).toLowerCase(), seen.home, `NIK ${person.maskedNik}`].join(' · ');
  return (
    <>
      <PageHead person title={nameOf(seen)} detail={identity ?? wave.label} up={{ href: `/penerimaan?wave=${wave.id}`, text: t('applicants-of', { wave: wave.label }) }}>
        <StatusTag status={application.status} rank={application.reserveRank} t={t} large />
      </PageHead>
      <Grid columns="wide-narrow">
        <Stack>
          <NextStep seen={seen} may={may} t={t} lang={lang} />
          <DocumentsCard seen={seen} form={form} may={may} t={t} lang={lang} />
          <ScreeningCard seen={seen} may={may} t={t} lang={lang} />
          <Wishes seen={seen} t={t} lang={lang} />
          {application.status !== 'draft' && <ChecksCard checks={seen.checks} lang={lang} />}
          <Personal seen={seen} may={may} t={t} lang={lang} />
        </Stack>
        <HistoryCard entries={seen.timeline} t={t} lang={lang} />
      </Grid>
    </>
  );
};

/** What is missing for the next step, and the marks that ask for a look. */
const NextStep = ({ seen, may, t, lang }: { seen: Seen; may: May } & Spoken) => {
  const { application, wave, seat, reserve, twins, isUnlinked, assistedBy, result } = seen;
  const { id, status } = application;
  const facts = { day: status === 'offered' && application.answerBy ? formatMoment(application.answerBy, lang) : formatDay(wave.testOn, lang), class: seat ?? reserve ?? '', announce: formatDay(wave.announceOn, lang), note: application.toFix ?? application.reason ?? '' };
  return (
    <Card title={t('what-is-next')}>
      <p class="govuk-body">{t(`staff-next.${status}`, facts)}</p>
      {seen.better && <p class="govuk-body">{t('better-for', { class: seen.better, moment: formatMoment(application.betterBy!, lang) })}</p>}
      <AtCounter seen={{ application, assistedBy }} t={t} lang={lang} />
      {isUnlinked && <p class="govuk-body">{t('unlinked-account')}</p>}
      {twins.map((twin) => <p key={twin.id} class="govuk-body">{t('twin-text')} <a href={`/penerimaan/${twin.id}`}>{twin.number}, NIK {twin.maskedNik}</a></p>)}
      <Deeds>
        {application.duplicateOf && status !== 'not-admitted' && may('admission.settle-duplicate') && <Button href={`/penerimaan/${id}/ganda`}>{translator(checkWords, lang === 'id' ? 'id' : 'en')('to-settle')}</Button>}
        {seen.better && may('admission.take-better-seat') && <Button href={`/penerimaan/${id}/pindah`}>{t('take-better-for', { class: seen.better })}</Button>}
        {seen.better && may('admission.keep-seat') && <Button secondary href={`/penerimaan/${id}/tetap`}>{t('keep-seat-for')}</Button>}
        {status === 'confirmed' && seen.mayBeNoShow && may('admission.note-no-show') && <Button secondary href={`/penerimaan/${id}/tidak-datang`}>{t('no-show-for')}</Button>}
        {result && seen.mayObject && may('admission.file-objection') && <Button secondary href={`/penerimaan/${id}/keberatan`}>{t('objection-for')}</Button>}
        {result && may('admission.propose-correction') && <Button secondary href={`/penerimaan/${id}/pembetulan`}>{t('correct-points')}</Button>}
        {status === 'offered' && may('admission.confirm-seat') && <Button href={`/penerimaan/${id}/terima`}>{t('confirm-for')}</Button>}
        {status === 'offered' && may('admission.decline-seat') && <Button secondary href={`/penerimaan/${id}/lepas`}>{t('give-back-for')}</Button>}
        {['submitted', 'documents-complete', 'called', 'scored', 'reserve', 'confirmed'].includes(status) && may('admission.withdraw-application') && <Button secondary href={`/penerimaan/${id}/tarik`}>{t('withdraw-for')}</Button>}
        {['submitted', 'needs-fix', 'documents-complete', 'called'].includes(status) && may('admission.turn-down') && <Button secondary href={`/penerimaan/${id}/tolak`}>{t('turn-down')}</Button>}
      </Deeds>
    </Card>
  );
};

const Wishes = ({ seen: { points, result, policy }, t, lang }: { seen: Seen } & Spoken) => {
  const show = (score: number | undefined): string => (score === undefined ? '–' : formatNumber(score / 100, lang, 2));
  return (
    <Card title={t('wishes-and-points')} detail={t('weights-are', { test: policy.testPercent, interview: policy.interviewPercent })}>
      <DataTable
        plain caption={t('wishes-and-points')}
        columns={[
          { key: 'wish', title: t('wish') }, { key: 'test', title: t('test'), numeric: true },
          { key: 'interview', title: t('interview'), numeric: true },
          ...(policy.employerAt ? [{ key: 'employer', title: t('employer-points'), numeric: true }] : []),
          { key: 'total', title: t('final'), numeric: true }, { key: 'result', title: t('result') },
        ]}
        rows={points.map((one) => ({ id: one.class, cells: {
          wish: `${one.choice} ${one.label}`, test: show(one.test), interview: show(one.interview), employer: show(one.employer), total: <b>{show(one.total)}</b>,
          result: outcomeOf(result?.choices.find((choice) => choice.class === one.class), t, lang),
        } }))}
      />
    </Card>
  );
};

function outcomeOf(choice: ToldChoice | undefined, t: T, lang: Lang): string {
  if (!choice?.fact) return '–';
  const text = t(`outcome.${choice.fact.outcome}`);
  return choice.rank ? `${text}, ${t('waiting-n', { n: choice.rank })}` : choice.cutOff !== undefined && choice.fact.outcome === 'below-cut-off' ? `${text} (${formatNumber(choice.cutOff / 100, lang, 2)})` : text;
}

const Personal = ({ seen: { application, person, home }, may, t, lang }: { seen: Seen; may: May } & Spoken) => {
  const { background, home: told, identity } = application.draft;
  const words = educationWords[lang === 'id' ? 'id' : 'en'];
  if (!person) return <Card title={t('about-the-person')}><p class="govuk-body">{identity ? `${identity.fullName}, ${identity.birthPlace}` : t('nothing-told-yet')}</p></Card>;
  return (
    <Card title={t('about-the-person')}>
      <SummaryList rows={[
        { key: t('birthDay'), value: `${person.birthPlace}, ${formatDate(person.birthDay, lang)}` },
        { key: t('education'), value: [words[person.education], person.schooling].filter(Boolean).join(' · ') },
        ...(background ? [{ key: t('work'), value: t(`work.${background.work}`) }] : []),
        { key: t('supportNeeds-staff'), value: person.supportNeeds.map((need) => t(`support.${need}`)).join(', ') || t('none') },
        { key: t('phone'), value: person.phone ? formatPhone(person.phone) : t('none') },
        ...(application.draft.guardian ? [{ key: t('guardian'), value: `${guardianLine(application.draft.guardian, t)} · ${t('guardian-agreed-on', { day: formatDate(dayOf(application.draft.guardian.agreedAt), lang) })}` }] : []),
        ...(told && person.phone !== told.phone ? [{ key: t('phone-told'), value: formatPhone(told.phone) }] : []),
        { key: t('address'), value: `${person.address}, ${home}` },
      ]} />
      {may('people.see-people') && <p class="small"><a href={`/orang/${person.id}`}>{t('open-person')}</a></p>}
    </Card>
  );
};
