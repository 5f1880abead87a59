import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatDay, formatDayRange, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Qr } from '#ui/qr';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { seeOwnCertificates } from '../actions/see-certificates.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { NationalCards } from './national-cards.tsx';
import type { ValueOf } from './value-of.ts';

type Own = ValueOf<typeof seeOwnCertificates>;
type Props = { own: Own; t: Translate<CertificationKey>; lang: Lang };

export const ownCertificatesPages: Routes = (app) => {
  app.get('/saya/sertifikat', (request, reply) => show(request, reply, seeOwnCertificates, (own) => {
    const t = translator(texts, request.language);
    return { title: t('own'), shell: 'question', current: '/saya', body: <OwnView own={own} t={t} lang={request.language} /> };
  }));
};

const OwnView = ({ own, t, lang }: Props) => (
  <>
    <PageHead title={t('own')} detail={t('own-lead')} />
    {own.certificates.length === 0
      ? <Empty what={t('own-none')}>{t('own-none-text')}</Empty>
      : (
        <Stack>
          {own.certificates.map((certificate) => <CertificateCard key={certificate.id} certificate={certificate} t={t} lang={lang} />)}
          <NationalCards national={own.national} today={own.today} t={t} lang={lang} />
        </Stack>
      )}
  </>
);

const CertificateCard = ({ certificate, t, lang }: { certificate: Own['certificates'][number] } & Omit<Props, 'own'>) => {
  const { content } = certificate;
  return (
    <Card title={content.program}>
      <p><Tag tone={certificate.status === 'valid' ? 'go' : 'stop'} text={t(certificate.status)} /></p>
      {certificate.status === 'revoked' && <p>{t('revoked-on', { day: formatDay(certificate.revokedOn!, lang), reason: certificate.revokedReason! })}</p>}
      <SummaryList rows={[
        { key: t('number'), value: content.number },
        { key: t('training'), value: t('training-value', { range: formatDayRange(content.from, content.until, lang), jp: formatNumber(content.totalJp, lang) }) },
        { key: t('issued-on'), value: formatDay(content.issuedOn, lang) },
        { key: t('share'), value: <a href={`/c/${certificate.code}`}>{certificate.address.replace(/^https?:\/\//, '')}</a> },
      ]} />
      <Details summary={t('own-units', { count: content.units.length })}>
        <ul class="govuk-list govuk-list--bullet">{content.units.map((unit) => <li key={unit.unitKey}>{unit.title} <span class="quiet small">{unit.code}</span></li>)}</ul>
      </Details>
      {certificate.status === 'valid' && <Qr text={certificate.address} label={t('own-qr', { number: content.number })} />}
      <Deeds>
        <Button href={`/sertifikasi/sertifikat/${certificate.id}/berkas.pdf`}>{t('open-paper')}</Button>
        <Button secondary href={`/c/${certificate.code}`}>{t('show-check')}</Button>
      </Deeds>
    </Card>
  );
};
