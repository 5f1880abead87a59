import { isStaff } from '#kernel/actor';
import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatDate, formatDay, formatDayRange, formatDayShort, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { Timeline } from '#ui/timeline';
import { Verdict } from '#ui/verdict';
import { seeCertificate } from '../actions/see-certificates.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { NationalCards } from './national-cards.tsx';
import { shortHash } from './short-hash.ts';
import { timelineEntry } from './timeline-entry.ts';
import type { ValueOf } from './value-of.ts';

type T = Translate<CertificationKey>;
type Props = { shown: ValueOf<typeof seeCertificate>; may: (deed: string) => boolean; t: T; lang: Lang };

export const certificatePages: Routes = (app) => {
  app.get('/sertifikasi/sertifikat/:certificate', (request, reply) => {
    if (!request.actor.roles.includes('anonymous') && !isStaff(request.actor)) return reply.redirect('/saya/sertifikat', 303);
    return show(request, reply, seeCertificate, (shown) => {
      const t = translator(texts, request.language);
      return { title: shown.certificate.content.holder, shell: 'staff', current: '/sertifikasi', body: <CertificateView shown={shown} may={(deed) => request.may(deed)} t={t} lang={request.language} /> };
    });
  });
};

const CertificateView = ({ shown, may, t, lang }: Props) => {
  const { certificate, replacement } = shown;
  const at = `/sertifikasi/sertifikat/${certificate.id}`;
  return (
    <>
      <PageHead person title={certificate.content.holder} detail={`${certificate.content.number} · ${certificate.content.program}`} up={{ href: '/sertifikasi/register', text: t('register') }}>
        <Tag large tone={certificate.status === 'valid' ? 'go' : 'stop'} text={t(certificate.status)} />
        {certificate.status === 'valid' && may('certification.revoke-certificate') && <Button secondary href={`${at}/cabut`}>{t('revoke')}</Button>}
        <Button href={`${at}/berkas.pdf`}>{t('open-paper')}</Button>
      </PageHead>
      {certificate.status === 'revoked' && (
        <Verdict tone="stop" mark title={t('revoked-title')}>
          <p>{t('revoked-on', { day: formatDay(certificate.revokedOn!, lang), reason: certificate.revokedReason! })}</p>
          {replacement && <p><a href={`/sertifikasi/sertifikat/${replacement.id}`}>{t('replaced-by', { number: replacement.number })}</a></p>}
        </Verdict>
      )}
      <Grid columns="content-side">
        <Stack>
          <Card title={t('facts')}><Facts shown={shown} may={may} t={t} lang={lang} /></Card>
          <Card title={t('units')} tight><Units shown={shown} t={t} lang={lang} /></Card>
        </Stack>
        <Stack>
          <NationalCards national={shown.national} today={shown.today} t={t} lang={lang}>
            {may('certification.record-national-certificate') && <p><a href={`${at}/nasional`}>{t('record-national')}</a></p>}
          </NationalCards>
          <Card title={t('timeline')}><Timeline entries={entriesOf(shown, t, lang)} /></Card>
        </Stack>
      </Grid>
    </>
  );
};

const Facts = ({ shown: { certificate, address, className }, may, t, lang }: Props) => {
  const { content } = certificate;
  return (
    <SummaryList rows={[
      { key: t('number'), value: content.number },
      { key: t('holder'), value: may('people.see-person') ? <a href={`/orang/${certificate.person}`}>{content.holder}</a> : content.holder },
      { key: t('born'), value: `${content.birthPlace}, ${formatDate(content.birthDay, lang)}` },
      { key: t('program'), value: content.program },
      { key: t('training'), value: t('training-value', { range: formatDayRange(content.from, content.until, lang), jp: formatNumber(content.totalJp, lang) }) },
      { key: t('class'), value: may('certification.see-assessment') ? <a href={`/sertifikasi/kelas/${certificate.class}/peserta/${certificate.enrolment}`}>{className} · {t('trainee-results')}</a> : className },
      { key: t('issued-on'), value: formatDay(content.issuedOn, lang) },
      { key: t('signed-by'), value: <>{content.signedBy.name}<br /><span class="quiet small">NIP {content.signedBy.nip}</span></> },
      { key: t('check-page'), value: <a href={`/c/${certificate.code}`}>{address.replace(/^https?:\/\//, '')}</a> },
      { key: t('hash'), value: <span class="num">{shortHash(certificate.contentHash)}</span> },
    ]} />
  );
};

const Units = ({ shown: { certificate }, t, lang }: Omit<Props, 'may'>) => (
  <DataTable plain caption={t('units')} columns={[{ key: 'title', title: t('unit-title') }, { key: 'code', title: t('unit-code') }, { key: 'jp', title: t('jp'), numeric: true }]}
    rows={certificate.content.units.map((unit) => ({ id: unit.unitKey, cells: { title: unit.title, code: unit.code, jp: formatNumber(unit.jp, lang) } }))} />
);

/** What the trail does not know of, because it came in by bulk, is told from the certificate itself. */
function entriesOf({ certificate, timeline }: Props['shown'], t: T, lang: Lang) {
  const knows = (deed: string): boolean => timeline.some((entry) => entry.deed === deed);
  const toldByItself = (deed: 'certification.issue-certificates' | 'certification.revoke-certificate', on: string, why?: string) =>
    (knows(deed) ? [] : [{ when: formatDayShort(on, lang), dateTime: on, what: t(`deed.${deed}`), ...(why ? { why } : {}) }]);
  return [
    ...timeline.map((entry) => timelineEntry(entry, t, lang)),
    ...(certificate.revokedOn ? toldByItself('certification.revoke-certificate', certificate.revokedOn, certificate.revokedReason) : []),
    ...toldByItself('certification.issue-certificates', certificate.content.issuedOn),
  ];
}
