import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { readCertificateCode } from '../rules/number.ts';
import { verification, type VerificationKey } from '../texts/verification.ts';

/** One field for whoever has a paper in the hand. */
export const checkPages: Routes = (app) => {
  app.get('/cek', (request, reply) => {
    const { kode } = request.query as { kode?: string | string[] };
    if (kode === undefined) return reply.page(checkPage(request));
    const typed = [kode].flat()[0]!.trim().slice(0, 200);
    const code = readCertificateCode(typed);
    return code ? reply.redirect(`/c/${code}${request.language === 'ja' ? '?bahasa=ja' : ''}`, 303) : reply.page(checkPage(request, typed));
  });
};

function checkPage(request: Request, typed?: string): Page {
  const t = translator(verification, request.language);
  const error = typed === undefined ? undefined : typed === '' ? t('code-empty') : t('code-wrong', { typed: typed.slice(0, 60) });
  return {
    title: t('check'), shell: 'question', current: '/cek', isIndexed: true, body: <CheckView typed={typed ?? ''} error={error} lang={request.language} t={t} />,
    ...(error ? { problems: [{ field: 'kode', text: error }], status: 422 } : {}),
  };
}

type Props = { typed: string; error: string | undefined; lang: string; t: Translate<VerificationKey> };

const CheckView = ({ typed, error, lang, t }: Props) => (
  <>
    <PageHead title={t('check')} detail={t('check-lead')} />
    <Form method="get" action="/cek">
      {lang === 'ja' && <input type="hidden" name="bahasa" value="ja" />}
      <TextField name="kode" label={t('code')} hint={t('code-hint')} value={typed} error={error} width={20} maxLength={200} autocomplete="off" spellcheck={false} />
      <Button wide>{t('check-do')}</Button>
    </Form>
  </>
);
