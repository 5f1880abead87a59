import { Card } from '#ui/card';
import { formatMoment } from '#ui/format';
import { SummaryList } from '#ui/summary-list';
import type { Spoken } from './field-at.ts';
import type { May, Seen } from './seen.ts';
import { PresenceTag } from './sitting.tsx';

/** Where somebody is called to, for the office. */
export const ScreeningCard = ({ seen: { application, screening }, may, t, lang }: { seen: Seen; may: May } & Spoken) => (screening.appointments.length === 0 ? null : (
  <Card title={t('appointments')}>
    <SummaryList rows={screening.appointments.map(({ booking, slot }) => ({
      key: t(`sitting-kind.${booking.kind}`),
      value: <>{formatMoment(slot.startsAt, lang)}, <a href={`/penerimaan/sesi/${slot.sitting.id}`}>{slot.sitting.room}</a> <PresenceTag presence={booking.presence} t={t} />{booking.excuse && <span class="small quiet"> {booking.excuse}</span>}</>,
    }))} />
    {application.status === 'called' && may('admission.move-slot') && <p class="small"><a href={`/penerimaan/${application.id}/jadwal`}>{t('move-or-excuse')}</a></p>}
  </Card>
));
