import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { CellSelect } from '#ui/cell-select';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { TextArea } from '#ui/text-area';
import { saveResources } from '../actions/save-resources.ts';
import { openVersionForm } from '../actions/see-version.ts';
import { costBases } from '../rules/resources.ts';
import type { ProgramVersion } from '../rules/program-version.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<ProgramsKey>;
type Column = { readonly name: string; readonly label: string; readonly width?: string; readonly numeric?: 'numeric' | 'decimal'; readonly options?: readonly { readonly value: string; readonly text: string }[] };
type Rows = readonly Readonly<Record<string, string | number | undefined>>[];

/** Empty rows below what is there; saving brings as many again. */
const spareRows = 4;
const pathOf = (version: string): string => `/program/versi/${version}/sarana`;

export const resourcesEditorPages: Routes = (app) => {
  const path = pathOf(':programVersion');
  app.get(path, (request, reply) => show(request, reply, openVersionForm, ({ version }) => editorPage(request, version, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: saveResources,
    again: async (form) => {
      const opened = await request.ask(openVersionForm, readQuery(request, openVersionForm));
      if (!opened.ok) throw new Gone();
      return editorPage(request, opened.value.version, form);
    },
    done: ({ programVersion }) => ({ to: pathOf(programVersion), say: translator(texts, request.language)('done-resources') }),
  }));
};

function editorPage(request: Request, version: ProgramVersion, form: FormState): Page {
  const t = translator(texts, request.language);
  const back = `/program/${version.program}?number=${version.number}`;
  return {
    title: `${t('resources')}: ${version.name}`, shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('resources')} detail={`${version.name}, ${t('version-n', { n: version.number }).toLowerCase()}`} up={{ href: back, text: version.name }}><Button secondary href={back}>{t('back-to-program')}</Button></PageHead>
        <ResourcesForm version={version} form={form} t={t} />
      </>
    ),
  };
}

const ResourcesForm = ({ version, form, t }: { version: ProgramVersion; form: FormState; t: T }) => {
  const { instructors, equipment, materials, costs = [] } = version.resources;
  return (
    <Form action={pathOf(version.id)}>
      <HiddenField name="version" value={String(version.version)} />
      <Card>
        <TextArea name="instructors" label={t('instructors-asked')} hint={t('instructors-hint')} optional rows={3} maxLength={1000} value={String(form.values['instructors'] ?? instructors)} error={form.problems.find((one) => one.field === 'instructors')?.text} />
      </Card>
      <EditedTable name="equipment" title={t('equipment')} hint={t('rows-hint')} kept={equipment} form={form} columns={[
        { name: 'name', label: t('tool') }, { name: 'specification', label: t('specification') }, { name: 'traineesEach', label: t('trainees-each'), width: '3', numeric: 'numeric' },
      ]} />
      <EditedTable name="materials" title={t('materials')} hint={t('rows-hint')} kept={materials} form={form} columns={[
        { name: 'name', label: t('material') }, { name: 'quantity', label: t('per-trainee'), width: '5', numeric: 'decimal' }, { name: 'measure', label: t('measure'), width: '5' }, { name: 'price', label: t('price'), width: '5', numeric: 'numeric' },
      ]} />
      <EditedTable name="costs" title={t('costs')} hint={t('costs-hint')} kept={costs} form={form} columns={[
        { name: 'name', label: t('cost') }, { name: 'amount', label: t('amount'), width: '10', numeric: 'numeric' }, { name: 'per', label: t('per'), options: costBases.map((value) => ({ value, text: t(`per.${value}`) })) },
      ]} />
      <Deeds><Button>{t('save-resources')}</Button></Deeds>
    </Form>
  );
};

const EditedTable = ({ name, title, hint, kept, form, columns }: { name: string; title: string; hint: string; kept: Rows; form: FormState; columns: readonly Column[] }) => {
  const typed = Object.keys(form.values).flatMap((field) => (field.startsWith(`${name}.`) ? [Number(field.split('.')[1]) + 1] : []));
  const count = Math.max(kept.length + spareRows, ...typed);
  return (
    <Card title={title} detail={hint}>
      <DataTable plain caption={title} columns={columns.map((column) => ({ key: column.name, title: column.label }))}
        rows={Array.from({ length: Math.min(count, 100) }, (_, row) => ({
          id: String(row), cells: Object.fromEntries(columns.map((column) => [column.name, <Box key={column.name} at={`${name}.${row}.${column.name}`} column={column} row={row + 1} kept={kept[row]?.[column.name]} form={form} />])),
        }))} />
    </Card>
  );
};

const Box = ({ at, column, row, kept, form }: { at: string; column: Column; row: number; kept: string | number | undefined; form: FormState }) => {
  const problem = form.problems.find((one) => one.field === at)?.text;
  // On a phone the first cell is the row's title and loses its column's name.
  const isTitle = column.name === 'name';
  const shown = typeof kept === 'number' ? String(kept).replace('.', ',') : kept;
  return (
    <>
      {isTitle && <label class="small quiet" for={at}>{column.label} {row}</label>}
      {column.options && <CellSelect name={at} label={`${column.label}, ${row}`} options={column.options} value={String(form.values[at] ?? kept ?? column.options[0]!.value)} />}
      {problem && <span class="govuk-error-message" id={`${at}-error`}>{problem}</span>}
      {!column.options && <input class={['govuk-input', column.width && `govuk-input--width-${column.width}`, problem && 'govuk-input--error'].filter(Boolean).join(' ')} id={at} name={at} value={String(form.values[at] ?? shown ?? '')}
        inputMode={column.numeric} aria-label={isTitle ? undefined : `${column.label}, ${row}`} aria-describedby={problem ? `${at}-error` : undefined} />}
    </>
  );
};
