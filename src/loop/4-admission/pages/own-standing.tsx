import { Button } from '#ui/button';
import { Deeds } from '#ui/deeds';
import { formatDay, formatMoment, type Lang } from '#ui/format';
import { SummaryList } from '#ui/summary-list';
import { Verdict } from '#ui/verdict';
import type { Status } from '../rules/application.ts';
import type { Spoken, T } from './field-at.ts';
import type { Own } from './own.ts';
import { BetterSeat, InLine, isBelowTop, OwnPlaces } from './better-seat.tsx';
import { OwnObjections } from './own-objections.tsx';
import { AppointmentsCard } from './own-screening.tsx';
import { OwnResult } from './own-result.tsx';

const tones: Partial<Record<Status, 'go' | 'wait' | 'stop'>> = { offered: 'go', confirmed: 'go' };

/** Where a sent application stands: the verdict, the next day to remember, and once published why. */
export const OwnStanding = ({ own, t, lang }: { own: Own } & Spoken) => {
  const { application, wave, result, choices } = own;
  const { status } = application;
  const mayWithdraw = ['submitted', 'documents-complete', 'called', 'scored', 'reserve'].includes(status);
  return (
    <>
      <p class="eyebrow">{wave.label}{application.number && ` · ${application.number}`}</p>
      <Verdict tone={tones[status] ?? 'wait'} level={1} title={verdictTitle(own, t)}>{verdictFacts(own, t, lang).map((fact) => <p key={fact}>{fact}</p>)}</Verdict>
      <Proof own={own} t={t} />
      <BetterSeat own={own} t={t} lang={lang} />
      <SeatDeeds own={own} t={t} />
      <AppointmentsCard screening={own.screening} application={application.id} t={t} lang={lang} />
      <OwnPlaces places={own.places} t={t} />
      {result && status !== 'withdrawn' ? <OwnResult own={own} result={result} t={t} lang={lang} /> : (
        <>
          <h2 class="govuk-heading-m">{t('class-wishes')}</h2>
          <ol class="govuk-list govuk-list--number">{choices.map((of) => <li key={of.id}><a href={`/pelatihan/${of.id}`}>{of.label}</a></li>)}</ol>
          {application.submittedAt && <SummaryList rows={[{ key: t('sent-at'), value: formatMoment(application.submittedAt, lang) }, { key: t('test-and-interview'), value: formatDay(wave.testOn, lang) }, { key: t('announcement'), value: formatDay(wave.announceOn, lang) }]} />}
        </>
      )}
      <OwnObjections own={own} t={t} lang={lang} />
      <ul class="small mid-dots">
        {own.isOpen && (status === 'submitted' || status === 'documents-complete') && <li><a href={`/pendaftaran/${application.id}/kelas`}>{t('change-wishes')}</a></li>}
        {mayWithdraw && <li><a href={`/pendaftaran/${application.id}/tarik`}>{t('withdraw')}</a></li>}
      </ul>
    </>
  );
};

/** The number and the sheet to keep; and that somebody at the counter wrote it down. */
const Proof = ({ own: { application }, t }: { own: Own; t: T }) => (application.number && application.status !== 'withdrawn' ? (
  <p class="govuk-body">
    {t('your-number')} <b class="num">{application.number}</b>. <a href={`/pendaftaran/${application.id}/bukti`}>{t('open-receipt')}</a>
    {application.assistedBy && <><br /><span class="small quiet">{t('assisted')}</span></>}
    {(application.draft.atCounter?.length ?? 0) > 0 && ['submitted', 'needs-fix'].includes(application.status) && <><br />{t('brought', { documents: application.draft.atCounter!.map((kind) => t(`document.${kind}`)).join(', ') })}</>}
  </p>
) : null);

const SeatDeeds = ({ own: { application }, t }: { own: Own; t: T }) => (
  <>
    {application.status === 'offered' && (
      <Deeds>
        <Button href={`/pendaftaran/${application.id}/terima`}>{t('take-seat')}</Button>
        <Button secondary href={`/pendaftaran/${application.id}/lepas`}>{t('give-back-seat')}</Button>
      </Deeds>
    )}
    {application.status === 'confirmed' && !application.betterClass && isBelowTop(application) && <InLine application={application} t={t} />}
    {application.status === 'confirmed' && <p class="govuk-body"><a href="/saya">{t('to-my-class')}</a> · <a href={`/pendaftaran/${application.id}/tarik`}>{t('give-back-seat')}</a></p>}
  </>
);

function verdictTitle({ application: { status, reserveRank, reason }, seat, reserve }: Own, t: T): string {
  if (status === 'not-admitted' && reason) return t(reason === 'not-tested' ? 'verdict.not-tested' : 'verdict.turned-down');
  return t(`verdict.${status}`, { class: seat?.label ?? reserve?.label ?? '', n: reserveRank ?? 0 });
}

function verdictFacts({ application, wave, seat, reserve, calledUntil, centre, moves, screening }: Own, t: T, lang: Lang): string[] {
  const day = (of: string): string => formatDay(of, lang);
  switch (application.status) {
    case 'submitted': return [t('next.submitted'), t('next.announce', { day: day(wave.announceOn) })];
    case 'documents-complete': return [t('next.documents-complete', { day: day(wave.testOn) }), t('next.announce', { day: day(wave.announceOn) })];
    case 'called': return [screening.appointments.length > 0 ? t('next.called-slot') : t('next.called', { day: day(wave.testOn), place: `${centre.name}, ${centre.address}` }), t('next.announce', { day: day(wave.announceOn) })];
    case 'scored': return [t('next.announce', { day: day(wave.announceOn) })];
    case 'offered': return [t('next.offered', { moment: application.answerBy ? formatMoment(application.answerBy, lang) : day(wave.startsOn), starts: day(seat?.startsOn ?? wave.startsOn) })];
    case 'confirmed': return [t('next.confirmed', { day: day(seat?.startsOn ?? wave.startsOn), place: `${centre.name}, ${centre.address}` })];
    case 'reserve': return [t('next.reserve', { class: reserve?.label ?? '', day: day(calledUntil ?? wave.startsOn) }), ...(moves ? [movesSentence(moves, t)] : [])];
    case 'not-admitted': return [application.reason && application.reason !== 'not-tested' ? application.reason : t(application.reason ? 'next.not-tested' : 'next.not-admitted')];
    case 'declined': case 'expired': case 'no-show': case 'withdrawn': return [t(`next.${application.status}`)];
    default: return [];
  }
}

/** How far lists like this one moved before, from and to; nothing is promised. */
function movesSentence({ classes, least, most, isSameProgram }: NonNullable<Own['moves']>, t: T): string {
  const where = t(isSameProgram ? 'moves-alike' : 'moves-all', { n: classes });
  return most === 0 ? t('moves-none', { where }) : least === most ? t('moves-same', { where, most }) : t('moves-between', { where, least, most });
}
