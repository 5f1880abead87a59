import { addMonths, firstOfMonth, type Day } from '#kernel/day';
import { translator, type Translate } from '#kernel/translate';
import type { FileKind } from '#platform/files/file-store';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Details } from '#ui/details';
import { Fieldset } from '#ui/fieldset';
import { FileField } from '#ui/file-field';
import { FindInSelect, FindWords } from '#ui/find-in-select';
import { Form } from '#ui/form';
import { formatDay, formatMonth, formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { KeptForm } from '#ui/kept-forms';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { openVisitForm } from '../actions/see-visits.ts';
import { tellVisit } from '../actions/tell-visit.ts';
import { strengths } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { KeptBox } from './kept-box.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/kunjungan';
const photoKinds: readonly FileKind[] = ['jpeg', 'png', 'webp'];
const moreRows = [1, 2];
/** Opened again when something in it was typed. */
const hasMore = ({ values }: FormState): boolean => moreRows.some((row) => Boolean(values[`needs.${row}.occupation`] ?? '') || Boolean(values[`needs.${row}.headcount`] ?? ''));
type Opened = ValueOf<typeof openVisitForm>;
type Props = { opened: Opened; form: FormState; t: Translate<DemandKey>; lang: Lang };

/** What is written on the phone in the yard of a factory: kept there until there is network, sent as a plain form where scripts do not run. */
export const tellVisitPages: Routes = (app) => {
  for (const at of [`${path}/catat`, `${path}/:visit/catat`]) {
    app.get(at, (request, reply) => show(request, reply, openVisitForm, (opened) => formPage(request, opened, emptyForm)));
    app.post(at, (request, reply) => submit(request, reply, {
      deed: tellVisit, files: { kinds: photoKinds, maxBytes: 8 * 1024 * 1024 },
      again: async (form) => {
        const opened = await request.ask(openVisitForm, request.params);
        if (!opened.ok) throw new Gone();
        return formPage(request, opened.value, form);
      },
      done: ({ visit, needs }) => ({ to: `${path}/${visit}`, say: translator(texts, request.language)('visit-told', { count: formatNumber(needs, request.language) }) }),
    }));
  }
};

function formPage(request: Request, opened: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('visit-tell'), shell: 'staff', current: '/kebutuhan', body: <TellForm opened={opened} form={form} t={t} lang={request.language} /> };
}

const TellForm = ({ opened, form, t, lang }: Props) => {
  const { visit, employerName, employers } = opened;
  const at = (name: string) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  const here = visit ? `${path}/${visit.id}` : path;
  return (
    <KeptBox t={t}>
      <PageHead title={employerName ?? t('visit-unplanned')} eyebrow={t('visit-tell')} detail={visit ? [formatDay(visit.plannedFor, lang), visit.purpose].filter(Boolean).join(' · ') : t('visit-unplanned-lead')} up={{ href: path, text: t('visits') }} />
      {visit && visit.status !== 'planned' ? <p class="lead">{t(`visit-is-${visit.status}`)}</p> : (
        <Form action={`${here}/catat`} multipart>
          <KeptForm to={visit ? `/api/demand/visits/${visit.id}/report` : '/api/demand/visit-reports'} method={visit ? 'PUT' : 'POST'} name={employerName ?? '{employer}'} next={visit ? here : `${path}/berkas`} />
          {!visit && <Select {...at('employer')} label={t('employer')} options={employers} empty={t('choose')} />}
          <TextField {...at('met')} label={t('visit-met')} optional maxLength={120} />
          <TextArea {...at('note')} label={t('visit-note')} hint={t('visit-note-hint')} rows={5} maxLength={4000} />
          {at('photo').value
            ? <><HiddenField name="photo" value={at('photo').value} /><p>{t('evidence-attached', { name: t('visit-photo') })}</p></>
            : <FileField name="photo" label={t('visit-photo')} hint={t('visit-photo-hint')} optional shrink capture="environment" accept="image/*" error={at('photo').error} />}
          <FindWords words={opened.words} />
          <NeedRow row={0} opened={opened} form={form} t={t} lang={lang} />
          <Details summary={t('visit-more-needs')} open={hasMore(form)}>{moreRows.map((row) => <NeedRow key={row} row={row} opened={opened} form={form} t={t} lang={lang} />)}</Details>
          <Button wide>{t('visit-tell-do')}</Button>
        </Form>
      )}
    </KeptBox>
  );
};

const monthsAhead = 12;

/** One need that was named; an empty row is none. */
const NeedRow = ({ row, opened, form, t, lang }: Props & { row: number }) => {
  const at = (field: string) => {
    const name = `needs.${row}.${field}`;
    return { name, id: `needs-${row}-${field}`, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text };
  };
  const first = firstOfMonth(opened.today);
  const months = Array.from({ length: monthsAhead }, (_, ahead): Day => addMonths(first, ahead)).map((month) => ({ value: month as string, text: formatMonth(month, lang) }));
  return (
    <Fieldset legend={t('visit-need', { n: row + 1 })} size="s">
      <FindInSelect of={at('occupation').id} label={t('visit-find')} words={{ found: t('visit-found'), none: t('visit-found-none') }} />
      <Select {...at('occupation')} label={t('occupation')} options={opened.occupations} empty={t('visit-no-need')} />
      <NumberField {...at('headcount')} label={t('headcount')} />
      <Select {...at('month')} label={t('month')} options={months} />
      <Select {...at('strength')} label={t('strength')} options={strengths.map((one) => ({ value: one, text: t(`strength.${one}`) }))} />
    </Fieldset>
  );
};
