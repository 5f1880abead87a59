import { translator, type Translate } from '#kernel/translate';
import { educationLevels } from '#people';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Fieldset } from '#ui/fieldset';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { addProgram, openProgramForm } from '../actions/add-program.ts';
import { editVersion } from '../actions/edit-version.ts';
import { openVersionForm } from '../actions/see-version.ts';
import { programKinds, type ProgramVersion } from '../rules/program-version.ts';
import { trainingFields } from '../rules/training-field.ts';
import { fieldName } from '../texts/field-names.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<ProgramsKey>;
type Option = { readonly value: string; readonly text: string };
type At = (name: ProgramsKey, field: string) => { name: string; label: string; value: string; error: string | undefined };

export const programFormPages: Routes = (app) => {
  app.get('/program/baru', (request, reply) => show(request, reply, openProgramForm, (choices) => newPage(request, choices, { ...emptyForm, values: usual })));
  app.post('/program/baru', (request, reply) => submit(request, reply, {
    deed: addProgram,
    again: async (form) => {
      const choices = await request.ask(openProgramForm, {});
      return newPage(request, choices.ok ? choices.value : { occupations: [], regions: [] }, form);
    },
    done: ({ programVersion }) => ({ to: `/program/versi/${programVersion}/kurikulum`, say: translator(texts, request.language)('done-added') }),
  }));

  app.get('/program/versi/:programVersion/ubah', (request, reply) => show(request, reply, openVersionForm, ({ version, regions }) => editPage(request, version, regions, { ...emptyForm, values: valuesOf(version) })));
  app.post('/program/versi/:programVersion/ubah', (request, reply) => submit(request, reply, {
    deed: editVersion,
    again: async (form) => {
      const opened = await request.ask(openVersionForm, request.params);
      if (!opened.ok) throw new Gone();
      return editPage(request, opened.value.version, opened.value.regions, form);
    },
    done: ({ program, number }) => ({ to: `/program/${program}?number=${number}`, say: translator(texts, request.language)('done-saved') }),
  }));
};

/** What most programs ask of trainees; the form begins with it. */
export const usual = { minAge: '17', maxAge: '45', minEducation: 'sma', domicile: '36', cooldownMonths: '12' };

const valuesOf = ({ objective, requirements }: ProgramVersion): Record<string, string> => ({
  objective, minAge: String(requirements.minAge), maxAge: String(requirements.maxAge), minEducation: requirements.minEducation, domicile: requirements.domicile ?? '', cooldownMonths: String(requirements.cooldownMonths), basis: requirements.basis ?? '',
});

export const fieldsAt = (form: FormState, t: T): At => (label, name) =>
  ({ name, label: t(label), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });

function newPage(request: Request, { occupations, regions }: { occupations: readonly Option[]; regions: readonly Option[] }, form: FormState): Page {
  const t = translator(texts, request.language);
  const at = fieldsAt(form, t);
  return {
    title: t('add-program'), shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('add-program')} up={{ href: '/program', text: t('programs') }} />
        <Form action="/program/baru">
          <TextField {...at('name', 'name')} />
          <TextField {...at('code', 'code')} width={10} />
          <Select {...at('field', 'field')} options={trainingFields.map((value) => ({ value, text: fieldName(value, request.language) }))} empty={t('choose')} />
          <Radios {...at('kind', 'kind')} options={programKinds.map((value) => ({ value, text: t(`kind.${value}`) }))} />
          <Select {...at('occupation', 'occupation')} options={occupations} empty={t('choose')} />
          <VersionFields at={at} regions={regions} t={t} />
          <Button>{t('add-program')}</Button>
        </Form>
      </>
    ),
  };
}

function editPage(request: Request, version: ProgramVersion, regions: readonly Option[], form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: t('edit-facts'), shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('edit-facts')} detail={`${version.name}, ${t('version-n', { n: version.number }).toLowerCase()}`} up={{ href: `/program/${version.program}?number=${version.number}`, text: version.name }} />
        <Form action={`/program/versi/${version.id}/ubah`}>
          <HiddenField name="version" value={String(version.version)} />
          <VersionFields at={fieldsAt(form, t)} regions={regions} t={t} />
          <Button>{t('save')}</Button>
        </Form>
      </>
    ),
  };
}

/** Objective and what is asked of trainees: the same fields wherever a version begins. */
export const VersionFields = ({ at, regions, t }: { at: At; regions: readonly Option[]; t: T }) => (
  <>
    <TextArea {...at('objective', 'objective')} rows={4} maxLength={2000} />
    <Fieldset legend={t('requirements')} size="m">
      <NumberField {...at('min-age', 'minAge')} width={3} />
      <NumberField {...at('max-age', 'maxAge')} width={3} />
      <Select {...at('min-education', 'minEducation')} options={educationLevels.map((value) => ({ value, text: t(`education.${value}`) }))} />
      <Select {...at('domicile', 'domicile')} options={[{ value: '36', text: 'Banten' }, ...regions]} empty={t('everywhere')} />
      <NumberField {...at('cooldown-months', 'cooldownMonths')} width={3} />
      <TextField {...at('basis', 'basis')} hint={t('basis-hint')} optional maxLength={200} />
    </Fieldset>
  </>
);
