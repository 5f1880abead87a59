import type { ComponentChildren } from 'preact';
import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { formatDay, formatDayShort, type Lang } from '#ui/format';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import type { CertificationKey } from '../texts/id.ts';
import type { seeCertificate } from '../actions/see-certificates.ts';
import type { ValueOf } from './value-of.ts';

type Props = { national: ValueOf<typeof seeCertificate>['national']; today: string; t: Translate<CertificationKey>; lang: Lang; children?: ComponentChildren };

/** National certificates beside ours: another issuer, other numbers, and their own end. */
export const NationalCards = ({ national, today, t, lang, children }: Props) => (
  <Card title={t('own-national')}>
    {national.length === 0 && <p class="small">{t('national-none')}</p>}
    {national.map((one) => (
      <div key={one.id}>
        <p><ValidityTag validUntil={one.validUntil} today={today} t={t} lang={lang} /></p>
        <p class="small">{t('not-ours', { issuer: one.issuer })}</p>
        <SummaryList rows={[
          { key: t('scheme'), value: one.scheme }, { key: t('national-number'), value: one.certificateNumber },
          ...(one.registrationNumber ? [{ key: t('registration-number'), value: one.registrationNumber }] : []),
          ...(one.blankSerial ? [{ key: t('blank-serial'), value: one.blankSerial }] : []),
          { key: t('issued-on'), value: formatDay(one.issuedOn, lang) },
        ]} />
      </div>
    ))}
    {children}
  </Card>
);

/** Whether a certificate with an end still counts on a day. */
export const ValidityTag = ({ validUntil, today, t, lang }: { validUntil: string | undefined; today: string; t: Translate<CertificationKey>; lang: Lang }) => {
  if (!validUntil) return <Tag tone="go" text={t('no-end')} />;
  return validUntil < today ? <Tag tone="stop" text={t('expired-on', { day: formatDayShort(validUntil, lang) })} /> : <Tag tone="go" text={t('valid-until', { day: formatDayShort(validUntil, lang) })} />;
};
