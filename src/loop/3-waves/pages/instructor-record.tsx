import { translator, type Translate } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDayRange, formatDayShort, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { addCompetence, addLeave } from '../actions/save-instructor.ts';
import { seeInstructor, type InstructorRecord } from '../actions/see-instructors.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { CalendarCard } from './calendar-card.tsx';
import { ClassesCard } from './classes-card.tsx';
import { History } from './history.tsx';

type T = Translate<WavesKey>;
type Props = { record: InstructorRecord; may: (deed: string) => boolean; form: FormState; t: T; lang: Lang };
const path = '/balai/instruktur';

export const instructorRecordPages: Routes = (app) => {
  app.get(`${path}/:instructor`, (request, reply) => show(request, reply, seeInstructor, (record) => recordPage(request, record, emptyForm)));
  app.post(`${path}/:instructor/bukti`, (request, reply) => act(request, reply, addCompetence));
  app.post(`${path}/:instructor/cuti`, (request, reply) => act(request, reply, addLeave));
};

const act = <Input, Error extends Refusal>(request: Request, reply: Reply, deed: Action<Input, { instructor: string }, Error>): Promise<Reply> => submit(request, reply, {
  deed,
  again: async (form) => {
    const seen = await request.ask(seeInstructor, readQuery(request, seeInstructor));
    if (!seen.ok) throw new Gone();
    return recordPage(request, seen.value, form);
  },
  done: ({ instructor }) => ({ to: `${path}/${instructor}`, say: translator(texts, request.language)('done-saved') }),
});

function recordPage(request: Request, record: InstructorRecord, form: FormState): Page {
  const t = translator(texts, request.language);
  return {
    title: record.instructor.name, shell: 'staff', current: '/balai',
    body: <InstructorView record={record} may={(deed) => request.may(deed)} form={form} t={t} lang={request.language} />,
  };
}

const InstructorView = ({ record, may, form, t, lang }: Props) => {
  const { instructor } = record;
  return (
    <>
      <PageHead
        person title={instructor.name}
        detail={[
          instructor.initials, t(instructor.isExternal ? 'external' : 'of-centre'), t(instructor.user ? 'has-account' : 'no-account'),
          t('weekly-limit', { n: instructor.weeklyPeriods }),
        ].join(' · ')}
        up={{ href: path, text: t('instructors') }}
      >
        {!instructor.isActive && <Tag text={t('left')} large />}
        {may('waves.save-instructor') && <Button secondary href={`${path}/${instructor.id}/ubah`}>{t('edit-instructor')}</Button>}
      </PageHead>
      <Grid columns="wide-narrow">
        <Stack>
          <Proofs record={record} t={t} lang={lang} />
          {may('waves.add-competence') && <AddProof record={record} form={form} t={t} />}
          <ClassesCard classes={record.classes} t={t} lang={lang} />
        </Stack>
        <Stack>
          <Leave record={record} mayAdd={may('waves.add-leave')} form={form} t={t} lang={lang} />
          <CalendarCard kind="instructor" subject={instructor.id} link={record.calendar} mayRevoke={may('waves.revoke-calendar')} t={t} />
          <History entries={record.timeline} t={t} lang={lang} />
        </Stack>
      </Grid>
    </>
  );
};

const Proofs = ({ record: { competences }, t, lang }: { record: InstructorRecord; t: T; lang: Lang }) => (
  <Card title={t('competences')} detail={t('competences-lead')}>
    {competences.length === 0 ? <p class="govuk-body">{t('no-competences')}</p> : (
      <DataTable plain caption={t('competences')} columns={[{ key: 'unit', title: t('unit') }, { key: 'evidence', title: t('evidence') }, { key: 'until', title: t('valid-until') }]} rows={competences.map((one) => ({
        id: one.unitKey,
        cells: {
          unit: <>{one.title}<br /><span class="quiet small">{one.unitKey.split('@')[0]}</span></>, evidence: one.evidence,
          until: one.isValid
            ? (one.validUntil ? formatDayShort(one.validUntil, lang) : t('no-end'))
            : <Tag text={t('expired', { on: formatDayShort(one.validUntil ?? '', lang) })} tone="stop" />,
        },
      }))} />
    )}
  </Card>
);

const fieldsOf = (form: FormState, t: T) => (name: string, label: WavesKey) =>
  ({ name, label: t(label), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });

const AddProof = ({ record: { instructor, q, found }, form, t }: { record: InstructorRecord; form: FormState; t: T }) => {
  const at = fieldsOf(form, t);
  return (
    <Card title={t('add-competence')} detail={t('add-competence-lead')}>
      <ListToolbar action={`${path}/${instructor.id}`} search={{ value: q, label: t('search-units') }} />
      {q !== '' && found.length === 0 && <p class="govuk-body">{t('no-units')}</p>}
      {found.length > 0 && (
        <Form action={`${path}/${instructor.id}/bukti?q=${encodeURIComponent(q)}`}>
          <Radios {...at('unit', 'unit')} small options={found.map((unit) => ({ value: unit.key, text: unit.title, hint: unit.code }))} />
          <TextField {...at('evidence', 'evidence')} hint={t('evidence-hint')} />
          <DateField {...at('validUntil', 'valid-until')} optional />
          <Button secondary>{t('add-competence')}</Button>
        </Form>
      )}
    </Card>
  );
};

const Leave = ({ record: { instructor, absences }, mayAdd, form, t, lang }: { record: InstructorRecord; mayAdd: boolean; form: FormState; t: T; lang: Lang }) => {
  const at = fieldsOf(form, t);
  return (
    <Card title={t('leave')}>
      {absences.length === 0 ? <p class="govuk-body">{t('no-leave')}</p> : <ul class="govuk-list">{absences.map((one) => <li key={one.id}><b>{formatDayRange(one.from, one.until, lang)}</b>: {one.reason}</li>)}</ul>}
      {mayAdd && (
        <Form action={`${path}/${instructor.id}/cuti`}>
          <DateField {...at('from', 'from')} />
          <DateField {...at('until', 'until')} />
          <TextField {...at('reason', 'reason')} />
          <Button secondary>{t('add-leave')}</Button>
        </Form>
      )}
    </Card>
  );
};
