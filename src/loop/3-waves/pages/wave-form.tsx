import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Fieldset } from '#ui/fieldset';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { openWaveForm, saveWaveAction } from '../actions/save-wave.ts';
import type { FundingSource } from '../rules/funding-source.ts';
import type { Wave } from '../rules/wave.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Opened = { readonly wave: Wave | undefined; readonly funding: readonly FundingSource[] };

export const waveFormPages: Routes = (app) => {
  for (const path of ['/gelombang/baru', '/gelombang/:wave/ubah']) {
    app.get(path, (request, reply) => show(request, reply, openWaveForm, (opened) => formPage(request, opened, {
      ...emptyForm, values: valuesOf(opened.wave, request.query as Sent),
    })));
    app.post(path, (request, reply) => submit(request, reply, {
      deed: saveWaveAction,
      again: async (form) => {
        const opened = await request.ask(openWaveForm, readQuery(request, openWaveForm));
        if (!opened.ok) throw new Gone();
        return formPage(request, opened.value, form);
      },
      done: ({ wave }) => ({ to: `/gelombang/${wave}`, say: translator(texts, request.language)('done-saved') }),
    }));
  }
};

const dates: readonly (readonly [keyof Wave, WavesKey])[] = [
  ['applyFrom', 'apply-from'], ['applyUntil', 'apply-until'], ['testOn', 'test-on'], ['announceOn', 'announce-on'], ['startsOn', 'starts-on'], ['endsOn', 'ends-on'],
];

type Sent = Readonly<Record<string, unknown>>;
/** Of a new wave a link may say the days of its lessons: the board knows which weeks are empty. */
const sentBy = (query: Sent): Record<string, string> => Object.fromEntries(
  ['startsOn', 'endsOn'].flatMap((name) => (typeof query[name] === 'string' ? [[name, query[name]]] : [])),
);

const valuesOf = (wave: Wave | undefined, query: Sent): Record<string, string> =>
  (wave ? Object.fromEntries((['label', 'fundingSource', 'sequence', ...dates.map(([name]) => name)] as const).map((name) => [name, String(wave[name])])) : sentBy(query));

function formPage(request: Request, { wave, funding }: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t(wave ? 'edit-wave' : 'add-wave');
  const at = fieldAt(form, t);
  return {
    title, shell: 'staff', current: '/gelombang',
    body: (
      <>
        <PageHead title={title} up={wave ? { href: `/gelombang/${wave.id}`, text: wave.label } : { href: '/gelombang', text: t('waves') }} />
        <Form action={wave ? `/gelombang/${wave.id}/ubah` : '/gelombang/baru'}>
          {wave && <HiddenField name="version" value={String(wave.version)} />}
          <TextField {...at('label', 'label')} hint={t('label-hint')} />
          <Select
            {...at('fundingSource', 'funding')} options={funding.map((source) => ({ value: source.id, text: `${source.code} ${source.year}, ${source.name}` }))}
            empty={t('choose')}
          />
          <NumberField {...at('sequence', 'sequence')} hint={t('sequence-hint')} width={2} />
          <Fieldset legend={t('dates')} size="m">{dates.map(([name, label]) => <DateField key={name} {...at(name, label)} />)}</Fieldset>
          <Button>{t(wave ? 'save' : 'add-wave')}</Button>
        </Form>
      </>
    ),
  };
}
