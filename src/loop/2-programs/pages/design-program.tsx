import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Gone, emptyForm, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatNumber } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { makeProgramOfDesign, openDesignProgram, type DesignProgram } from '../actions/make-program-of-design.ts';
import { trainingFields } from '../rules/training-field.ts';
import { designTexts } from '../texts/design-words.ts';
import { fieldName } from '../texts/field-names.ts';
import { texts } from '../texts/words.ts';
import { designsPath } from './design-list.tsx';
import { VersionFields, fieldsAt, usual } from './program-form.tsx';

export const designProgramPages: Routes = (app) => {
  const path = `${designsPath}/:design/program`;
  app.get(path, (request, reply) => show(request, reply, openDesignProgram, (opened) => formPage(request, opened, {
    ...emptyForm, values: { ...usual, name: opened.design.name, occupation: opened.occupation ?? '', objective: translator(designTexts, request.language)('draft-objective', { units: opened.proposed.units.length }) },
  })));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: makeProgramOfDesign,
    again: async (form) => {
      const opened = await request.ask(openDesignProgram, readQuery(request, openDesignProgram, { cluster: Number(form.values['cluster']) || 1 }));
      if (!opened.ok) throw new Gone();
      return formPage(request, opened.value, form);
    },
    done: ({ programVersion }) => ({ to: `/program/versi/${programVersion}/kurikulum`, say: translator(designTexts, request.language)('made') }),
  }));
};

function formPage(request: Request, { design, cluster, proposed, occupations, regions }: DesignProgram, form: FormState): Page {
  const [t, words, lang] = [translator(designTexts, request.language), translator(texts, request.language), request.language];
  const at = fieldsAt(form, words);
  return {
    title: t('make-program'), shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('make-program')} up={{ href: `${designsPath}/${design.id}`, text: design.name }} detail={t('program-lead', { n: cluster, name: design.name, units: formatNumber(proposed.units.length, lang), hours: formatNumber(proposed.hours, lang) })} />
        <Form action={`${designsPath}/${design.id}/program`}>
          <HiddenField name="cluster" value={String(cluster)} />
          <TextField {...at('name', 'name')} />
          <TextField {...at('code', 'code')} width={10} />
          <Select {...at('field', 'field')} options={trainingFields.map((value) => ({ value, text: fieldName(value, lang) }))} empty={words('choose')} />
          <Select {...at('occupation', 'occupation')} options={occupations} empty={words('choose')} />
          <VersionFields at={at} regions={regions} t={words} />
          <Button>{t('make-program')}</Button>
        </Form>
      </>
    ),
  };
}
