import { translator, type Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import type { Unit } from '#standards';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { ListToolbar } from '#ui/list-toolbar';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { Stack } from '#ui/stack';
import { TextField } from '#ui/text-field';
import { addBlockAction } from '../actions/add-block.ts';
import { saveCurriculum } from '../actions/save-curriculum.ts';
import { openCurriculum } from '../actions/see-version.ts';
import type { CurriculumGroup } from '../rules/curriculum.ts';
import { unitKeysOf, type ProgramVersion } from '../rules/program-version.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { codeOf } from './curriculum-table.tsx';
import { FeasibleCard } from './feasible-card.tsx';
import { syllabusHref } from './syllabus-editor.tsx';

type T = Translate<ProgramsKey>;
type Opened = { readonly version: ProgramVersion; readonly groups: readonly CurriculumGroup[]; readonly q: string; readonly found: readonly Unit[] };

export const curriculumEditorPages: Routes = (app) => {
  const path = '/program/versi/:programVersion/kurikulum';
  app.get(path, (request, reply) => show(request, reply, openCurriculum, (opened) => editorPage(request, opened, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: saveCurriculum, again: (form) => reopen(request, form),
    done: ({ programVersion, totalJp }) => ({ to: editorHref(programVersion), say: translator(texts, request.language)('done-curriculum', { jp: totalJp }) }),
  }));
  app.post('/program/versi/:programVersion/materi', (request, reply) => submit(request, reply, {
    deed: addBlockAction, again: (form) => reopen(request, form),
    done: ({ programVersion, totalJp }) => ({ to: editorHref(programVersion), say: translator(texts, request.language)('done-block', { jp: totalJp }) }),
  }));
};

const editorHref = (version: string): string => `/program/versi/${version}/kurikulum`;

async function reopen(request: Request, form: FormState): Promise<Page> {
  const opened = await request.ask(openCurriculum, readQuery(request, openCurriculum));
  if (!opened.ok) throw new Gone();
  return editorPage(request, opened.value, form);
}

async function editorPage(request: Request, opened: Opened, form: FormState): Promise<Page> {
  const t = translator(texts, request.language);
  const { version } = opened;
  const feasible = await request.beside('feasible', { units: unitKeysOf(version), field: version.field, seats: 16 });
  return {
    title: `${t('curriculum')}: ${version.name}`, shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead
          title={t('curriculum')} up={{ href: `/program/${version.program}?number=${version.number}`, text: version.name }}
          detail={`${version.name}, ${t('version-n', { n: version.number }).toLowerCase()} · ${t('grand-total', { jp: formatNumber(version.totalJp, request.language), hours: formatNumber(version.totalJp * 0.75, request.language) })}`}
        ><Button secondary href={`/program/${version.program}?number=${version.number}`}>{t('back-to-program')}</Button></PageHead>
        <Grid columns="wide-narrow">
          <BlocksForm opened={opened} form={form} t={t} lang={request.language} />
          <Stack>
            <UnitSearch opened={opened} t={t} />
            {feasible.length > 0 && <FeasibleCard lines={feasible} t={t} />}
            <OtherBlock version={version} form={form} t={t} />
          </Stack>
        </Grid>
      </>
    ),
  };
}

const BlocksForm = ({ opened: { version, groups }, form, t }: { opened: Opened; form: FormState; t: T; lang: Lang }) => (version.blocks.length === 0 ? (
  <Card><p class="govuk-body">{t('curriculum-empty')}</p></Card>
) : (
  <Form action={editorHref(version.id)}>
    <HiddenField name="version" value={String(version.version)} />
    {groups.map((group) => (
      <Card key={group.kind} title={t(`group.${group.kind}`)} detail={`${group.jp} JP`}>
        <DataTable plain caption={t(`group.${group.kind}`)} rows={group.blocks.map((block) => rowOf(block, version.id, form, t))} columns={[
          { key: 'title', title: t('block') }, { key: 'order', title: t('order') }, { key: 'knowledge', title: t('jp-knowledge') }, { key: 'skill', title: t('jp-skill') }, { key: 'remove', title: t('remove') },
        ]} />
      </Card>
    ))}
    <Deeds><Button>{t('save-curriculum')}</Button></Deeds>
  </Form>
));

function rowOf(block: CurriculumGroup['blocks'][number], version: string, form: FormState, t: T) {
  const at = `blocks.${block.position}`;
  const value = (name: string, kept: number): string => String(form.values[`${at}.${name}`] ?? kept);
  const box = (name: string, label: string, kept: number) => (
    <input class="govuk-input govuk-input--width-3" name={`${at}.${name}`} value={value(name, kept)} inputMode="numeric" aria-label={`${label}: ${block.title}`} />
  );
  return {
    id: String(block.position),
    cells: {
      title: <>{block.title}{block.unitKey && <><br /><span class="quiet small">{codeOf(block.unitKey)}</span> · <a class="small" href={syllabusHref(version, block.unitKey)}>{t('edit-syllabus')}<span class="govuk-visually-hidden">: {block.title}</span></a></>}<input type="hidden" name={`${at}.from`} value={block.position} /></>,
      order: box('order', t('order'), block.position + 1), knowledge: box('jpKnowledge', t('jp-knowledge'), block.jpKnowledge), skill: box('jpSkill', t('jp-skill'), block.jpSkill),
      remove: <input type="checkbox" name={`${at}.remove`} value="yes" aria-label={`${t('remove')}: ${block.title}`} />,
    },
  };
}

const UnitSearch = ({ opened: { version, q, found }, t }: { opened: Opened; t: T }) => (
  <Card title={t('unit-search')} detail={t('unit-search-hint')}>
    <ListToolbar action={editorHref(version.id)} search={{ value: q, label: t('unit-search') }} />
    {q !== '' && found.length === 0 && <p class="govuk-body">{t('no-units')}</p>}
    {found.length > 0 && (
      <ul class="govuk-list" aria-label={t('found-units')}>
        {found.map((unit) => (
          <li key={unit.key}>
            <b>{unit.title}</b><br /><span class="quiet small">{unit.code} · {t('of-decree', { decree: unit.decree })}</span>
            <Form action={`/program/versi/${version.id}/materi`}>
              <HiddenField name="unit" value={unit.key} />
              <Button secondary>{t('add-unit')}<span class="govuk-visually-hidden">: {unit.title}</span></Button>
            </Form>
          </li>
        ))}
      </ul>
    )}
  </Card>
);

const OtherBlock = ({ version, form, t }: { version: ProgramVersion; form: FormState; t: T }) => {
  const at = fieldAt(form, t);
  return (
    <Card title={t('add-other')}>
      <Form action={`/program/versi/${version.id}/materi`}>
        <Select {...at('kind', 'block-kind')} options={(['nonUnit', 'ojt'] as const).map((value) => ({ value, text: t(`group.${value}`) }))} />
        <TextField {...at('title', 'block-title')} />
        <NumberField {...at('jpKnowledge', 'jp-knowledge')} width={3} />
        <NumberField {...at('jpSkill', 'jp-skill')} width={3} />
        <Button secondary>{t('add-block')}</Button>
      </Form>
    </Card>
  );
};
