import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { Gone, emptyForm, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { CellSelect } from '#ui/cell-select';
import { DataTable } from '#ui/data-table';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { TextField } from '#ui/text-field';
import { saveDesignAction } from '../actions/save-design.ts';
import { openDraft, type DraftDesign } from '../actions/see-designs.ts';
import { designJob } from '../actions/work-out-design.ts';
import { wishes, type DesignUnit } from '../rules/design/cluster-design.ts';
import { designTexts, type DesignKey } from '../texts/design-words.ts';
import { codeOf } from './curriculum-table.tsx';
import { designsPath, peopleOf } from './design-list.tsx';

type T = Translate<DesignKey>;
type Props = { design: DraftDesign; form: FormState; t: T; lang: Lang };

export const designUnitsPages: Routes = (app) => {
  const path = `${designsPath}/:design/unit`;
  app.get(path, (request, reply) => show(request, reply, openDraft, ({ design }) => unitsPage(request, design, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: saveDesignAction,
    again: async (form) => {
      const opened = await request.ask(openDraft, readQuery(request, openDraft));
      if (!opened.ok) throw new Gone();
      return unitsPage(request, opened.value.design, form);
    },
    done: ({ design }) => {
      // The minute timer takes up what could not be queued, so a queue that fails loses nothing.
      request.queue(designJob, { design }, design).catch((problem: unknown) => request.log.error(problem));
      return { to: `${designsPath}/${design}`, say: translator(designTexts, request.language)('queued') };
    },
  }));
};

function unitsPage(request: Request, design: DraftDesign, form: FormState): Page {
  const [t, lang] = [translator(designTexts, request.language), request.language];
  return {
    title: `${t('units-title')}: ${design.name}`, shell: 'staff', current: '/program',
    body: (
      <>
        <PageHead title={t('units-title')} detail={t('units-lead', { n: formatNumber(design.units.length, lang), entries: formatNumber(design.entries.length, lang) })} up={{ href: `${designsPath}/${design.id}`, text: design.name }} />
        <UnitsForm design={design} form={form} t={t} lang={lang} />
      </>
    ),
  };
}

const UnitsForm = ({ design, form, t, lang }: Props) => {
  const at = (name: string, label: DesignKey, kept: string | number) => ({ name, label: t(label), value: String(form.values[name] ?? kept), error: form.problems.find((problem) => problem.field === name)?.text });
  return (
    <Form action={`${designsPath}/${design.id}/unit`}>
      <HiddenField name="version" value={String(design.version)} />
      <DataTable caption={t('units-title')} rows={design.units.map((_, row) => rowOf(row, { design, form, t, lang }))} columns={[
        { key: 'unit', title: t('unit') }, { key: 'asked', title: t('expected'), numeric: true }, { key: 'jp', title: t('jp') }, { key: 'needs', title: t('needs') }, { key: 'wish', title: t('wish') },
      ]} />
      <Card>
        <TextField {...at('name', 'name', design.name)} maxLength={120} />
        <NumberField {...at('hourCeiling', 'hour-ceiling', design.hourCeiling)} hint={t('hour-ceiling-hint')} width={4} />
        <NumberField {...at('threshold', 'threshold', design.threshold / 10)} hint={t('threshold-hint')} width={3} suffix="%" />
        <NumberField {...at('classes', 'classes', design.classes)} hint={t('classes-hint')} width={2} />
        <Deeds><Button>{t('work-out')}</Button></Deeds>
      </Card>
    </Form>
  );
};

function rowOf(row: number, { design, form, t, lang }: Props) {
  const unit = design.units[row]!;
  const asked = design.entries.reduce((sum, entry) => sum + (entry.units.includes(unit.key) ? entry.worth : 0), 0);
  const box = (name: 'jp' | 'needs', label: DesignKey, kept: string, width: number) => {
    const field = `units.${row}.${name}`;
    const problem = form.problems.find((one) => one.field === field)?.text;
    return (
      <>
        {problem && <span class="govuk-error-message" id={`${field}-error`}>{problem}</span>}
        <input class={`govuk-input govuk-input--width-${width}${problem ? ' govuk-input--error' : ''}`} id={field} name={field} value={String(form.values[field] ?? kept)} inputMode={name === 'jp' ? 'numeric' : undefined}
          aria-label={`${t(label)}: ${unit.title}`} aria-describedby={problem ? `${field}-error` : undefined} />
      </>
    );
  };
  const wishProblem = form.problems.find((one) => one.field === `units.${row}.wish`)?.text;
  return {
    id: String(row),
    cells: {
      unit: <>{row + 1}. {unit.title}<br /><span class="quiet small">{codeOf(unit.key)}</span></>, asked: peopleOf(asked, lang),
      jp: <>{box('jp', 'jp', String(unit.jp), 4)}<br /><span class="quiet small">{t(`from.${unit.from}`, { program: unit.fromProgram ?? '' })}</span></>,
      needs: box('needs', 'needs', numbersOf(unit, design.units), 5),
      wish: <>{wishProblem && <span class="govuk-error-message">{wishProblem}</span>}<CellSelect name={`units.${row}.wish`} label={`${t('wish')}: ${unit.title}`} value={String(form.values[`units.${row}.wish`] ?? unit.wish)} options={wishes.map((value) => ({ value, text: t(`wish.${value}`) }))} /></>,
    },
  };
}

const numbersOf = ({ needs }: DesignUnit, units: readonly DesignUnit[]): string => needs.map((need) => units.findIndex(({ key }) => key === need) + 1).join(', ');
