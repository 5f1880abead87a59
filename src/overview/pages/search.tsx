import { translator } from '#kernel/translate';
import type { Request, Routes } from '#platform/http/routes';
import type { Hit, Search } from '#platform/search';
import { Card } from '#ui/card';
import { Empty } from '#ui/empty';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { texts } from '../texts/words.ts';

type Found = { readonly kind: Search['kind']; readonly hits: readonly Hit[] };

export const searchPages = (searches: readonly Search[]): Routes => (app) => {
  app.get('/cari', async (request, reply) => {
    if (!request.may('overview.search')) return reply.refusePage({ code: request.actor.roles.includes('anonymous') ? 'access.not-signed-in' : 'access.forbidden' });
    const t = translator(texts, request.language);
    const q = String((request.query as { q?: unknown }).q ?? '').trim().slice(0, 100);
    // A number typed here would stay in the address and the history: it is asked for where it is posted.
    if (q.replace(/\D/g, '').length >= 9) return reply.redirect('/orang/nik', 303);
    const found = q.length < 2 ? [] : await findEverywhere(request, searches, q);
    return reply.page({
      title: t('search'), shell: 'staff',
      body: (
        <>
          <PageHead title={q ? t('search-for', { q }) : t('search')} detail={q.length < 2 ? t('search-hint') : undefined} />
          {q.length >= 2 && found.length === 0 && <Empty what={t('search-none')}>{t('search-none-text')}</Empty>}
          <Stack>{found.map((group) => <Card key={group.kind} title={t(group.kind)}><Hits hits={group.hits} /></Card>)}</Stack>
        </>
      ),
    });
  });
};

async function findEverywhere(request: Request, searches: readonly Search[], q: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const { kind, question } of searches) {
    if (!request.may(question.name)) continue;
    const answer = await request.ask(question, { q });
    if (answer.ok && answer.value.length > 0) found.push({ kind, hits: answer.value });
  }
  return found;
}

const Hits = ({ hits }: { hits: readonly Hit[] }) => (
  <ul class="govuk-list">{hits.map((hit) => <li key={hit.href}><a href={hit.href}>{hit.title}</a> <span class="quiet">{hit.detail}</span></li>)}</ul>
);
