import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { readQuery, submit } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Form } from '#ui/form';
import { formatDay, formatNumber } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { checkIntroductions, introduceAction } from '../actions/introduce.ts';
import { texts } from '../texts/words.ts';
import { MatchReasons, MatchShare } from './match-reasons.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/penempatan/lowongan/:vacancy/perkenalkan';
type Checked = ValueOf<typeof checkIntroductions>;

/** Choosing leads to a page that says who will be introduced to whom; only its button sends anything. */
export const introducePages: Routes = (app) => {
  app.get(path, async (request, reply) => {
    const { vacancy } = request.params as { vacancy: string };
    const checked = await request.ask(checkIntroductions, readQuery(request, checkIntroductions));
    if (checked.ok) return reply.page(checkPage(request, checked.value));
    if (!checked.error.code.startsWith('matching.')) return reply.refusePage(checked.error);
    return reply.done(`/penempatan/lowongan/${vacancy}`, request.word(checked.error).map((problem) => problem.text).join(' '));
  });
  app.post(path, (request, reply) => submit(request, reply, {
    deed: introduceAction,
    again: async (form) => refusedPage(request, form.problems.map((problem) => problem.text).join(' ')),
    done: ({ vacancy, introductions }) => ({
      to: `/penempatan/lowongan/${vacancy}`, say: translator(texts, request.language)('introduced-done', { count: formatNumber(introductions.length, request.language) }),
    }),
  }));
};

function checkPage(request: Request, { vacancy, employerName, due, chosen }: Checked): Page {
  const t = translator(texts, request.language);
  const count = formatNumber(chosen.length, request.language);
  return {
    title: t('introduce-title', { count }), shell: 'staff', current: '/penempatan',
    body: (
      <>
        <BackLink href={`/penempatan/lowongan/${vacancy.id}`} />
        <PageHead title={t('introduce-title', { count })} detail={`${vacancy.title} · ${employerName}`} />
        <p class="lead">{t('introduce-text', { employer: employerName, due: formatDay(due, request.language) })}</p>
        <Stack>
          {chosen.map((one) => (
            <Card key={one.person} title={one.code} detail={one.regionName}>
              <MatchShare match={one} t={t} lang={request.language} />
              <MatchReasons match={one} t={t} lang={request.language} />
            </Card>
          ))}
        </Stack>
        <Form action={`/penempatan/lowongan/${vacancy.id}/perkenalkan`}>
          {chosen.map((one) => <HiddenField key={one.person} name="persons" value={one.person} />)}
          <Button>{t('introduce-do', { count })}</Button>
        </Form>
      </>
    ),
  };
}

function refusedPage(request: Request, text: string): Page {
  const t = translator(texts, request.language);
  const { vacancy } = request.params as { vacancy: string };
  return {
    title: t('introduce-refused'), shell: 'staff', current: '/penempatan',
    body: <><BackLink href={`/penempatan/lowongan/${vacancy}`} /><PageHead title={t('introduce-refused')} /><p class="lead">{text}</p><Button href={`/penempatan/lowongan/${vacancy}`}>{t('choose-again')}</Button></>,
  };
}
