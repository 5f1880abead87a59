import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { showList } from '#platform/http/show-list';
import { Gone, submit } from '#platform/http/submit';
import { BulkBar } from '#ui/bulk-bar';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatPercent, formatPhone, type Lang } from '#ui/format';
import { completeTraining } from '../actions/complete.ts';
import { seeTrainingClass } from '../actions/see-class.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ClassHead } from './class-head.tsx';
import { reasonWords } from './reason-words.ts';
import { StatusTag } from './status-tag.tsx';
import type { ValueOf } from './value-of.ts';

type Seen = ValueOf<typeof seeTrainingClass>;
type Props = { seen: Seen; mayComplete: boolean; mayRule: boolean; t: Translate<TrainingKey>; lang: Lang };

export const classPages: Routes = (app) => {
  app.get('/kelas/:class', (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, seeTrainingClass, { page: (seen) => classPage(request, seen), table: (seen) => ({
      name: seen.class.label, columns: [t('name'), t('status'), t('attendance-share'), t('shown'), t('criteria'), t('phone')],
      rows: seen.trainees.map((one) => [
        one.name, t(`status.${one.status}`), one.taken === 0 ? null : Math.round((one.present / one.taken) * 1000) / 10, one.reached, one.lines,
        one.phone,
      ]),
    }) });
  });

  app.post('/kelas/:class/selesai', (request, reply) => submit(request, reply, {
    deed: completeTraining, again: async () => {
      const seen = await request.ask(seeTrainingClass, request.params);
      if (!seen.ok) throw new Gone();
      return classPage(request, seen.value);
    },
    done: ({ class: id, completed: count, left }) => ({ to: `/kelas/${id}`, say: translator(texts, request.language)(left > 0 ? 'completed-left' : 'completed', { count, left }) }),
  }));
};

function classPage(request: Request, seen: Seen): Page {
  const t = translator(texts, request.language);
  const mayComplete = seen.today >= seen.class.endsOn && seen.trainees.some((one) => one.status === 'active') && request.may('training.complete');
  return { title: seen.class.label, shell: 'staff', current: '/kelas', body: <ClassView seen={seen} mayComplete={mayComplete} mayRule={request.may('training.set-completion-rule')} t={t} lang={request.language} /> };
}

const ClassView = ({ seen, mayComplete, mayRule, t, lang }: Props) => {
  const table = <DataTable caption={t('trainees')} columns={columns(t)} rows={seen.trainees.map((one) => ({ id: one.id, name: one.name, cells: cells(one, t, lang) }))} {...(mayComplete ? { select: 'enrolments' } : {})} />;
  return (
    <>
      <ClassHead of={seen.class} current="peserta" t={t} lang={lang} eyebrow={seen.waveLabel}>
        <Button secondary href={`/kelas/${seen.class.id}?bentuk=xlsx`}>Excel</Button>
      </ClassHead>
      <p class="small">
        {seen.instructors.length > 0 ? t('instructors', { names: seen.instructors.join(', ') }) : t('no-instructor')} · {t('rule')}: {t('rule-text', { minimum: seen.minimum })}{' '}
        {mayRule && <a href={`/kelas/${seen.class.id}/syarat`}>{t('rule-change')}</a>}
      </p>
      {seen.trainees.length === 0 ? <Empty what={t('no-trainees')}>{t('no-trainees-text')}</Empty> : !mayComplete ? table : (
        <Form action={`/kelas/${seen.class.id}/selesai`}>
          {table}
          <BulkBar effect={t('complete-effect', { minimum: seen.minimum })}><Button>{t('complete')}</Button></BulkBar>
        </Form>
      )}
    </>
  );
};

const columns = (t: Translate<TrainingKey>) => [
  { key: 'name', title: t('name') }, { key: 'rate', title: t('attendance-share'), numeric: true }, { key: 'shown', title: t('shown'), numeric: true }, { key: 'note', title: t('note') }, { key: 'status', title: t('status') },
];

function cells(one: Seen['trainees'][number], t: Translate<TrainingKey>, lang: Lang) {
  return {
    name: <><a href={`/kelas/peserta/${one.id}`}>{one.name}</a>{one.phone && <><br /><span class="quiet small">{formatPhone(one.phone)}</span></>}</>,
    rate: one.taken === 0 ? '–' : <>{formatPercent(one.present / one.taken, lang)}<br /><span class="quiet small">{t('periods-of', { present: one.present, taken: one.taken })}</span></>,
    shown: t('shown-of', { reached: one.reached, lines: one.lines }),
    note: one.reasons.map((reason) => <span key={reason.kind} class="small late">{reasonWords(reason, t, lang)}<br /></span>),
    status: <StatusTag status={one.status} reason={one.reason} t={t} />,
  };
}
