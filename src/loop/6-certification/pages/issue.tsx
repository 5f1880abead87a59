import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Gone, show, submit } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatDay, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { issueCertificates } from '../actions/issue-certificates.ts';
import { prepareIssue } from '../actions/prepare-issue.ts';
import type { CertificationKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

type Preview = ValueOf<typeof prepareIssue>;
type T = Translate<CertificationKey>;

/** Numbers are taken for good, so issuing is asked once more with its whole effect. */
export const issuePages: Routes = (app) => {
  app.get('/sertifikasi/kelas/:class/terbitkan', (request, reply) => show(request, reply, prepareIssue, (preview) => issuePage(request, preview)));

  app.post('/sertifikasi/kelas/:class/terbitkan', (request, reply) => submit(request, reply, {
    deed: issueCertificates,
    again: async ({ values }) => {
      const preview = await request.ask(prepareIssue, { ...(request.params as object), enrolments: [values['enrolments'] ?? []].flat() });
      if (!preview.ok) throw new Gone();
      return issuePage(request, preview.value);
    },
    done: (value) => ({ to: `/sertifikasi/kelas/${value.class}?show=certified`, say: translator(texts, request.language)('issued', { people: value.count }) }),
  }));
};

function issuePage(request: Request, preview: Preview): Page {
  const t = translator(texts, request.language);
  const title = preview.ready.length === 0 ? t('issue-none-title') : t('issue-title', { people: preview.ready.length });
  const reasons = preview.keptOut.map(({ enrolment, name, refusal }) => ({ enrolment, name, why: refusal ? request.word(refusal)[0]?.text ?? '' : '' }));
  return { title, shell: 'staff', current: '/sertifikasi', body: <IssueView title={title} preview={preview} reasons={reasons} t={t} lang={request.language} /> };
}

type Props = { title: string; preview: Preview; reasons: readonly { enrolment: string; name: string; why: string }[]; t: T; lang: Lang };

const IssueView = ({ title, preview, reasons, t, lang }: Props) => {
  const { class: of, ready, signedBy, first, last, today } = preview;
  const at = `/sertifikasi/kelas/${of.id}`;
  return (
    <>
      <BackLink href={at} text={t('back-to-class')} />
      <PageHead title={title} detail={of.label} />
      {!signedBy && <Notice tone="stop"><p>{t('no-official')} <a href="/balai">{t('to-centre')}</a></p></Notice>}
      {ready.length > 0 && (
        <>
          {signedBy && <p class="lead">{t(ready.length === 1 ? 'issue-text-one' : 'issue-text', { first, last, name: signedBy.name, post: t('post.head'), day: formatDay(today, lang) })}</p>}
          <p class="govuk-body">{t('issue-final')}</p>
          <Card title={t('issue-for')}><ol class="govuk-list govuk-list--number">{ready.map(({ enrolment, name }) => <li key={enrolment}>{name}</li>)}</ol></Card>
        </>
      )}
      {reasons.length > 0 && <Card title={t('issue-kept-out')}><ul class="govuk-list govuk-list--bullet">{reasons.map(({ enrolment, why }) => <li key={enrolment}>{why}</li>)}</ul></Card>}
      {ready.length > 0 && signedBy && (
        <Form action={`${at}/terbitkan`}>
          {ready.map(({ enrolment }) => <HiddenField key={enrolment} name="enrolments" value={enrolment} />)}
          <Deeds><Button>{t('issue-do', { people: ready.length })}</Button></Deeds>
        </Form>
      )}
    </>
  );
};
