import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { Button } from '#ui/button';
import { Details } from '#ui/details';
import { PageHead } from '#ui/page-head';
import { texts } from '../texts/words.ts';

type Operation = { summary?: string; 'x-deed'?: string; tags?: string[]; requestBody?: unknown; parameters?: unknown };
type Document = { paths: Record<string, Record<string, Operation>> };

/** The API for people: every operation with what it takes, from the same document machines read. */
export const apiGuidePages: Routes = (app) => {
  app.get('/api', async (request, reply) => {
    const t = translator(texts, request.language);
    const document = (app as unknown as { swagger(): Document }).swagger();
    const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
    const tags = [...new Set(operations.map(({ operation }) => operation.tags?.[0] ?? ''))];
    return reply.page({
      title: t('api'), shell: 'public',
      body: (
        <>
          <PageHead title={t('api')} detail={t('api-lead')}><Button secondary href="/api/openapi.json">{t('api.document')}</Button></PageHead>
          {tags.map((tag) => (
            <section key={tag}>
              <h2 class="govuk-heading-m">{tag}</h2>
              {operations.filter(({ operation }) => operation.tags?.[0] === tag).map(({ path, method, operation }) => (
                <Details key={`${method} ${path}`} summary={`${method.toUpperCase()} ${path} · ${operation.summary ?? ''}`}>
                  <p class="govuk-body">{operation['x-deed']}</p>
                  {(operation.requestBody ?? operation.parameters) !== undefined && <><p class="govuk-body">{t('api.input')}</p><pre class="small" tabIndex={0}>{JSON.stringify(operation.requestBody ?? operation.parameters, null, 2)}</pre></>}
                </Details>
              ))}
            </section>
          ))}
        </>
      ),
    });
  });
};
