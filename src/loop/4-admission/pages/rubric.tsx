import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Fieldset } from '#ui/fieldset';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { openRubric, setRubric } from '../actions/set-rubric.ts';
import { errorAt, spoken, staffPage, type Spoken } from './field-at.ts';
import { RubricList } from './rubric-list.tsx';

type Opened = Extract<Awaited<ReturnType<typeof openRubric.run>>, { ok: true }>['value'];
const lines = 8;

/** The rubric of a wave's interviews, until the rules are frozen. */
export const rubricPages: Routes = (app) => {
  app.get('/penerimaan/rubrik/:wave', (request, reply) => show(request, reply, openRubric, (opened) => rubricPage(request, opened, emptyForm)));
  app.post('/penerimaan/rubrik/:wave', (request, reply) => submit(request, reply, {
    deed: setRubric,
    again: async (form) => {
      const opened = await request.ask(openRubric, request.params);
      return opened.ok ? rubricPage(request, opened.value, form) : staffPage('', <p />);
    },
    done: ({ wave }) => ({ to: `/penerimaan/nilai?wave=${wave}`, say: spoken(request).t('rubric-saved') }),
  }));
};

function rubricPage(request: Request, opened: Opened, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('rubric'), <RubricForm opened={opened} form={form} {...words} />), problems: form.problems };
}

const RubricForm = ({ opened: { wave, criteria, version, frozenAt }, form, t, lang }: { opened: Opened; form: FormState } & Spoken) => (
  <>
    <PageHead title={t('rubric')} detail={frozenAt ? t('rubric-frozen') : t('rubric-form-text')} up={{ href: `/penerimaan/nilai?wave=${wave.id}`, text: t('scoring-of', { wave: wave.label }) }} />
    {frozenAt ? <RubricList rubric={criteria} t={t} lang={lang} /> : (
      <Form action={`/penerimaan/rubrik/${wave.id}`}>
        <HiddenField name="version" value={String(version)} />
        {Array.from({ length: lines }, (_, at) => {
          const [title, points] = [`criteria.${at}.title`, `criteria.${at}.points`];
          return (
            <Fieldset key={at} legend={t('criterion-n', { n: at + 1 })} size="s">
              <TextField name={title} label={t('criterion')} optional={at > 1} maxLength={160} value={String(form.values[title] ?? criteria[at]?.title ?? '')} error={errorAt(form, title)} />
              <NumberField name={points} label={t('most-points')} optional={at > 1} value={String(form.values[points] ?? criteria[at]?.points ?? '')} error={errorAt(form, points)} />
            </Fieldset>
          );
        })}
        <Button>{t('save-rubric')}</Button>
      </Form>
    )}
  </>
);
