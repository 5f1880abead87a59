import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { seeJournal } from '../actions/see-journal.ts';
import { writeJournal } from '../actions/write-journal.ts';
import { methods } from '../rules/journal.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { formReader } from './form-reader.ts';
import type { SeenJournal } from './journal.tsx';

export const writeJournalPages: Routes = (app) => {
  for (const path of ['/kelas/:class/jurnal/baru', '/kelas/:class/jurnal/:entry']) {
    app.get(path, (request, reply) => (request.may('training.write-journal')
      ? show(request, reply, seeJournal, (seen) => formPage(request, seen, emptyForm)) : reply.refusePage({ code: 'access.forbidden' })));
    app.post(path, (request, reply) => submit(request, reply, {
      deed: writeJournal,
      again: async (form) => {
        const seen = await request.ask(seeJournal, request.params);
        if (!seen.ok) throw new Gone();
        return formPage(request, seen.value, form);
      },
      done: ({ class: id, day }) => ({ to: `/kelas/${id}/jurnal`, say: translator(texts, request.language)('journal-saved', { day: formatDay(day, request.language) }) }),
    }));
  }
};

function formPage(request: Request, seen: SeenJournal, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t(seen.entry ? 'correct-journal' : 'write-journal');
  return { title, shell: 'staff', current: '/kelas', body: <JournalForm seen={seen} form={form} title={title} t={t} lang={request.language} /> };
}

/** Filled from the timetable: most days only what was covered is left to say. */
const JournalForm = ({ seen, form, title, t, lang }: { seen: SeenJournal; form: FormState; title: string; t: Translate<TrainingKey>; lang: Lang }) => {
  const { entry } = seen;
  const written = seen.entries.filter((one) => one.day === seen.day);
  const run = seen.runs.find((one) => !written.some((other) => other.fromPeriod <= one.until && other.untilPeriod >= one.from)) ?? seen.runs[0];
  const { value, error } = formReader(form);
  const at = (name: TrainingKey & string, key: TrainingKey, before = '') => ({ name, label: t(key), value: value(name, before), error: error(name) });
  return (
    <>
      <BackLink href={`/kelas/${seen.class.id}/jurnal`} />
      <PageHead title={title} detail={seen.class.label} />
      {!entry && seen.runs.length > 0 && <p class="small">{t('timetable-says', { day: formatDay(seen.day, lang), runs: seen.runs.map((one) => t('run', { from: one.from, until: one.until, title: one.title })).join('; ') })}</p>}
      <Form action={`/kelas/${seen.class.id}/jurnal/${entry?.id ?? 'baru'}`}>
        {entry && <HiddenField name="version" value={String(entry.version)} />}
        <DateField {...at('day', 'day', seen.day)} max={seen.today} />
        <NumberField name="fromPeriod" label={t('from-period')} width={2} value={value('fromPeriod', String(entry?.fromPeriod ?? run?.from ?? 1))} error={error('fromPeriod')} />
        <NumberField name="untilPeriod" label={t('until-period')} width={2} value={value('untilPeriod', String(entry?.untilPeriod ?? run?.until ?? 1))} error={error('untilPeriod')} />
        <Select name="unitKey" label={t('unit')} value={value('unitKey', (entry ? entry.unitKey : run?.unitKey) ?? '')} error={error('unitKey')} empty={t('no-unit')} options={seen.units.map(({ unitKey, title: text }) => ({ value: unitKey, text }))} />
        <TextArea {...at('covered', 'covered', entry?.covered)} hint={t('covered-hint')} maxLength={1000} />
        <Radios {...at('method', 'method', entry?.method)} inline small options={methods.map((one) => ({ value: one, text: t(`method.${one}`) }))} />
        <TextArea {...at('obstacles', 'obstacles', entry?.obstacles)} optional hint={t('obstacles-hint')} maxLength={1000} />
        <Button>{t('save')}</Button>
      </Form>
    </>
  );
};
