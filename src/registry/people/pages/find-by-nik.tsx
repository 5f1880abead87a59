import { translator } from '#kernel/translate';
import { readForm } from '#platform/http/form';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { NikField } from '#ui/nik-field';
import { PageHead } from '#ui/page-head';
import { findByNik } from '../actions/find-by-nik.ts';
import { texts } from '../texts/words.ts';

export const findByNikPages: Routes = (app) => {
  app.get('/orang/nik', (request, reply) => (request.may('people.see-people') ? reply.page(findPage(request, emptyForm)) : reply.refusePage({ code: 'access.not-signed-in' })));
  app.post('/orang/nik', async (request, reply) => {
    const { input } = await readForm(request, findByNik.input);
    const found = await request.ask(findByNik, input);
    if (found.ok) return reply.done(`/orang/${found.value.id}`);
    if (found.error.code.startsWith('access.')) return reply.refusePage(found.error);
    // What was typed is not shown again: a NIK is never part of a page.
    const problems = request.word(found.error);
    return reply.page({ ...findPage(request, { values: {}, problems }), problems, status: 422 });
  });
};

function findPage(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t('find-by-nik'), shell: 'staff', current: '/orang',
    body: (
      <>
        <PageHead title={t('find-by-nik')} up={{ href: '/orang', text: t('people') }} />
        <Form action="/orang/nik">
          <NikField name="nik" label={t('nik')} error={form.problems.find((problem) => problem.field === 'nik')?.text} />
          <Button>{t('find')}</Button>
        </Form>
      </>
    ),
  };
}
