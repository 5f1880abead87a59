import { Card } from '#ui/card';
import { formatDay, formatMoment, formatTime, dayOf } from '#ui/format';
import { SummaryList } from '#ui/summary-list';
import { Verdict } from '#ui/verdict';
import type { Screening } from '../actions/see-own-slots.ts';
import type { Spoken } from './field-at.ts';

/** Everything that is missing, the same list as in the message, and until when. */
export const LackingCard = ({ screening: { lacking, fixBy }, note, t, lang }: { screening: Screening; note: string | null } & Spoken) => (lacking.length === 0 && !note ? null : (
  <Verdict tone="stop" title={fixBy ? t('mend-by', { day: formatDay(fixBy, lang) }) : t('please-mend')}>
    {lacking.length > 0 && <ul class="govuk-list govuk-list--bullet">{lacking.map(({ kind, state }) => <li key={kind}>{t(state === 'missing' ? 'lacking.missing' : 'lacking.unclear', { document: t(`document.${kind}`) })}</li>)}</ul>}
    {note && <p>{note}</p>}
  </Verdict>
));

/** Where and when to come, and what to bring; with what may still be changed. */
export const AppointmentsCard = ({ screening: { appointments }, application, t, lang }: { screening: Screening; application: string } & Spoken) => (appointments.length === 0 ? null : (
  <>
    {appointments.map(({ booking, slot, mayExcuse, others }) => (
      <Card key={booking.kind} title={t(`sitting-kind.${booking.kind}`)} detail={booking.presence ? t(`own-presence.${booking.presence}`) : undefined}>
        <SummaryList rows={[
          { key: t('when'), value: <b>{formatDay(dayOf(slot.startsAt), lang)}, {formatTime(slot.startsAt, lang)}</b> },
          { key: t('room'), value: slot.sitting.room }, { key: t('bring'), value: slot.sitting.bring },
        ]} />
        {(mayExcuse || others.length > 0) && <p class="govuk-body"><a href={`/pendaftaran/${application}/jadwal`}>{t('cannot-come')}</a></p>}
        {booking.presence === null && <p class="small quiet">{t('absent-is-out', { until: formatMoment(slot.sitting.excuseUntil, lang) })}</p>}
      </Card>
    ))}
  </>
));
