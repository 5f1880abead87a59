import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { formatDate, formatDay, formatDayRange, formatMoment, formatNumber, type Lang } from '#ui/format';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { TaskList } from '#ui/task-list';
import { Verdict } from '#ui/verdict';
import { verifyCertificate } from '../actions/verify-certificate.ts';
import { verification, type VerificationKey } from '../texts/verification.ts';
import { shortHash } from './short-hash.ts';
import type { ValueOf } from './value-of.ts';
import { VerifiedNational } from './verified-national.tsx';

type T = Translate<VerificationKey>;
type Verified = ValueOf<typeof verifyCertificate>;
type Certificate = NonNullable<Verified['certificate']>;
type Props = { verified: Verified; t: T; lang: Lang };

/** Where every QR leads. It is always asked anew: a revocation must be seen at once, so nothing is kept by a cache. */
export const verificationPages: Routes = (app) => {
  app.get('/c/:code', (request, reply) => show(request, reply, verifyCertificate, (verified) => verificationPage(request, verified)));
};

function verificationPage(request: Request, verified: Verified): Page {
  const t = translator(verification, request.language);
  const typed = (request.params as { code: string }).code;
  return { title: t(verified.verdict), shell: 'question', current: '/cek', body: <VerificationView verified={verified} typed={typed.slice(0, 60)} t={t} lang={request.language} /> };
}

const VerificationView = ({ verified, typed, t, lang }: Props & { typed: string }) => (
  <>
    {verified.certificate === undefined ? <Unknown verified={verified} typed={typed} t={t} lang={lang} />
      : verified.verdict === 'valid' ? <Valid verified={verified} certificate={verified.certificate} t={t} lang={lang} />
        : <Revoked verified={verified} certificate={verified.certificate} t={t} lang={lang} />}
    <Deeds>
      <Button secondary href="/cek">{t('again')}</Button>
      <Button secondary print>{t('print')}</Button>
    </Deeds>
    <OtherLanguages code={verified.code ?? typed} lang={lang} t={t} />
  </>
);

const Unknown = ({ verified, typed, t, lang }: Props & { typed: string }) => (
  <Verdict tone="wait" level={1} title={t('unknown')}><p>{t('unknown-text', { code: verified.code ?? typed, moment: formatMoment(verified.checkedAt, lang) })}</p></Verdict>
);

const Valid = ({ verified, certificate, t, lang }: Props & { certificate: Certificate }) => (
  <>
    <Verdict tone="go" mark level={1} title={t('valid')}><p>{t('valid-text', { issuer: certificate.issuer, moment: formatMoment(verified.checkedAt, lang) })}</p></Verdict>
    <Stack>
      <Card>
        <p class="eyebrow">{t('holder')}</p>
        <h2 class="govuk-heading-m">{certificate.holder}</h2>
        <SummaryList rows={[
          { key: t('program'), value: <span lang="id">{certificate.program}</span> },
          { key: t('number'), value: certificate.number },
          ...(verified.training ? [{ key: t('training'), value: t('training-value', { range: formatDayRange(verified.training.from, verified.training.until, lang), jp: formatNumber(verified.training.totalJp, lang) }) }] : []),
          { key: t('issued-on'), value: formatDay(certificate.issuedOn, lang) },
          { key: t('issuer'), value: <span lang="id">{certificate.issuer}</span> },
          { key: t('hash'), value: <><span class="num">{shortHash(certificate.contentHash)}</span><br /><span class="quiet small">{t('hash-hint')}</span></> },
        ]} />
      </Card>
      <Card title={t('abilities')}>
        <TaskList id="unit" tasks={certificate.units.map((unit) => ({ text: unit.title, hint: unit.code, status: { text: t('competent'), tone: 'go' as const } }))} />
      </Card>
      <VerifiedNational national={verified.national} now={verified.checkedAt} t={t} lang={lang} />
      <p class="small quiet">{t('about-text')}</p>
    </Stack>
  </>
);

const Revoked = ({ verified, certificate, t, lang }: Props & { certificate: Certificate }) => (
  <>
    <Verdict tone="stop" mark level={1} title={t('revoked')}>
      <p>{t('revoked-text', { day: formatDate(certificate.revokedOn!, lang), issuer: certificate.issuer, moment: formatMoment(verified.checkedAt, lang) })} {verified.replacement && t('replaced')}</p>
    </Verdict>
    <Stack>
      {verified.replacement && <Card><p><a href={`/c/${verified.replacement}${lang === 'ja' ? '?bahasa=ja' : ''}`}>{t('see-replacement')}</a></p></Card>}
      <Card>
        <SummaryList rows={[
          { key: t('holder'), value: certificate.holder }, { key: t('program'), value: <span lang="id">{certificate.program}</span> }, { key: t('number'), value: certificate.number }, { key: t('issued-on'), value: formatDay(certificate.issuedOn, lang) },
        ]} />
      </Card>
      <Card title={t('are-you-holder')}><p class="small">{t('holder-text', { issuer: certificate.issuer, number: certificate.number })}</p></Card>
    </Stack>
  </>
);

const names: Record<Lang, string> = { id: 'Bahasa Indonesia', en: 'In English', ja: '日本語' };

const OtherLanguages = ({ code, lang, t }: { code: string; lang: Lang; t: T }) => (
  <nav aria-label={t('languages')}>
    <ul class="mid-dots small">
      {(['id', 'en', 'ja'] as const).filter((other) => other !== lang).map((other) => <li key={other}><a href={`/c/${encodeURIComponent(code)}?bahasa=${other}`} lang={other} hreflang={other}>{names[other]}</a></li>)}
    </ul>
  </nav>
);
