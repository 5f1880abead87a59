import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Gone, emptyForm, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { PageHead } from '#ui/page-head';
import { TextArea } from '#ui/text-area';
import { openSyllabus, saveSyllabus, type OpenedSyllabus } from '../actions/save-syllabus.ts';
import { criteriaWithout } from '../rules/syllabus.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Props = { opened: OpenedSyllabus; form: FormState; t: Translate<ProgramsKey> };

export const syllabusHref = (version: string, unit: string): string => `/program/versi/${version}/silabus/${encodeURIComponent(unit)}`;

export const syllabusEditorPages: Routes = (app) => {
  const path = '/program/versi/:programVersion/silabus/:unit';
  app.get(path, (request, reply) => show(request, reply, openSyllabus, (opened) => editorPage(request, opened, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: saveSyllabus,
    again: async (form) => {
      const opened = await request.ask(openSyllabus, readQuery(request, openSyllabus));
      if (!opened.ok) throw new Gone();
      return editorPage(request, opened.value, form);
    },
    done: ({ programVersion, unit }) => ({ to: syllabusHref(programVersion, unit), say: translator(texts, request.language)('done-syllabus') }),
  }));
};

function editorPage(request: Request, opened: OpenedSyllabus, form: FormState): Page {
  const t = translator(texts, request.language);
  const { version, block } = opened;
  return {
    title: `${t('syllabus')}: ${block.title}`, shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={block.title} eyebrow={t('syllabus')} detail={t('syllabus-hours', { code: block.unitKey!.split('@')[0]!, knowledge: block.jpKnowledge, skill: block.jpSkill })} up={{ href: `/program/versi/${version.id}/kurikulum`, text: t('curriculum') }} />
        <SyllabusForm opened={opened} form={form} t={t} />
      </>
    ),
  };
}

const SyllabusForm = ({ opened: { version, block, criteria, written }, form, t }: Props) => {
  const missing = criteriaWithout(criteria, written);
  const area = (name: string, label: string, kept: string, rows = 3) => <TextArea name={name} label={label} rows={rows} maxLength={4_000} value={String(form.values[name] ?? kept)} optional error={form.problems.find((one) => one.field === name)?.text} />;
  return (
    <Form action={syllabusHref(version.id, block.unitKey!)}>
      <HiddenField name="version" value={String(version.version)} />
      <Card title={t('subjects')}>
        {area('knowledge', t('knowledge'), written.knowledge)}
        {area('skill', t('skill'), written.skill)}
        {area('attitude', t('attitude'), written.attitude)}
      </Card>
      {criteria.length === 0 ? <Empty what={t('syllabus-none')} firstStep={{ href: '/standar/impor', text: t('import-standard') }} /> : (
        <Card title={t('indicators')} detail={t('indicators-hint')}>
          {missing.length > 0 && <Notice tone="wait">{t('indicators-missing', { n: missing.length, of: criteria.length })}</Notice>}
          {criteria.map((one, at) => (
            <div key={one.no}>
              <input type="hidden" name={`indicators.${at}.no`} value={one.no} />
              {area(`indicators.${at}.lines`, `${one.no} ${one.text}`, (written.indicators[one.no] ?? []).join('\n'))}
            </div>
          ))}
        </Card>
      )}
      <Deeds>
        <Button>{t('save-syllabus')}</Button>
        {missing.length > 0 && <Button secondary name="propose" value="yes">{t('propose-indicators')}</Button>}
      </Deeds>
    </Form>
  );
};
