import type { Translate } from '#kernel/translate';
import { Card } from '#ui/card';
import { dayOf, formatDayShort, type Lang } from '#ui/format';
import { Tag } from '#ui/tag';
import type { verifyCertificate } from '../actions/verify-certificate.ts';
import type { VerificationKey } from '../texts/verification.ts';
import type { ValueOf } from './value-of.ts';

type Props = { national: ValueOf<typeof verifyCertificate>['national']; now: string; t: Translate<VerificationKey>; lang: Lang };

/** The national certificate is somebody else's: we say that it is on record and where to ask, and never imitate it. */
export const VerifiedNational = ({ national, now, t, lang }: Props) => (
  <Card title={t('national')}>
    {national.length === 0 && <p class="small">{t('national-none')}</p>}
    {national.map((one) => {
      const day = formatDayShort(one.validUntil ?? one.issuedOn, lang);
      const isOver = one.validUntil !== undefined && one.validUntil < dayOf(now);
      return (
        <p key={`${one.issuer}${one.issuedOn}`} class="small">
          <Tag tone={isOver ? 'stop' : 'go'} text={t(isOver ? 'national-expired' : one.validUntil ? 'national-until' : 'national-on', { day })} />
          <br />{t('national-by', { issuer: one.issuer, scheme: one.scheme })} <a href="https://bnsp.go.id" rel="noreferrer">{t('ask-bnsp')}</a>
        </p>
      );
    })}
  </Card>
);
