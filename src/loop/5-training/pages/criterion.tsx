import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Deeds } from '#ui/deeds';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDay, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { People, PersonRow } from '#ui/person-row';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';
import { judgeAbility } from '../actions/judge-ability.ts';
import { seeCriterion } from '../actions/see-criterion.ts';
import { wholeUnit } from '../rules/criteria.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { codeOf, criterionHref, photoHref } from './criterion-href.ts';
import type { ValueOf } from './value-of.ts';

export type SeenCriterion = ValueOf<typeof seeCriterion>;
type Props = { seen: SeenCriterion; form: FormState; mayJudge: boolean; t: Translate<TrainingKey>; lang: Lang };

/** One criterion, everybody in the class, a switch each: made for a phone in the workshop. */
export const criterionPages: Routes = (app) => {
  app.get('/kelas/:class/kemampuan/kriteria', (request, reply) => show(request, reply, seeCriterion, (seen) => criterionPage(request, seen, emptyForm)));

  app.post('/kelas/:class/kemampuan/kriteria', (request, reply) => submit(request, reply, {
    deed: judgeAbility,
    again: async (form) => {
      const { class: id } = request.params as { class: string };
      const seen = await request.ask(seeCriterion, { class: id, unit: form.values['unit'], criterion: form.values['criterion'] });
      if (!seen.ok) throw new Gone();
      return criterionPage(request, seen.value, form);
    },
    done: ({ changed }) => {
      const { unit = '', criterion = '' } = request.body as Record<string, string>;
      return { to: criterionHref((request.params as { class: string }).class, { unitKey: unit, criterion }), say: translator(texts, request.language)('ability-saved', { changed }) };
    },
  }));
};

function criterionPage(request: Request, seen: SeenCriterion, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: seen.unit.title, shell: 'staff', current: '/kelas', body: <CriterionView seen={seen} form={form} mayJudge={request.may('training.judge-ability')} t={t} lang={request.language} /> };
}

const CriterionView = (props: Props) => {
  const { seen, mayJudge, t, lang } = props;
  const line = seen.line.criterion === wholeUnit ? t('whole-unit') : `${t('criterion', { number: seen.line.criterion })} “${seen.line.text}”`;
  const place = { unitKey: seen.unit.unitKey, criterion: seen.line.criterion };
  return (
    <>
      <PageHead title={seen.unit.title} eyebrow={`${seen.class.label} · ${formatDay(seen.today, lang)}`} detail={`${codeOf(seen.unit.unitKey)} · ${line}`} up={{ href: `/kelas/${seen.class.id}/kemampuan`, text: t('ability') }} />
      <ul class="mid-dots small">
        {seen.before && <li><a href={criterionHref(seen.class.id, seen.before)}>← {t('before')}</a></li>}
        {seen.after && <li><a href={criterionHref(seen.class.id, seen.after)}>{t('after')} →</a></li>}
      </ul>
      {seen.trainees.length === 0 ? <Empty what={t('no-trainees')}>{t('no-trainees-text')}</Empty> : (
        <Form action={`/kelas/${seen.class.id}/kemampuan/kriteria`}>
          <HiddenField name="unit" value={place.unitKey} />
          <HiddenField name="criterion" value={place.criterion} />
          <People>{seen.trainees.map((one) => <Trainee key={one.id} one={one} {...props} />)}</People>
          {mayJudge && <Details summary={t('notes')}><Notes {...props} /></Details>}
          {mayJudge && <Deeds thumb><Button>{t('save-ability')}</Button><Button secondary href={photoHref(seen.class.id, place)}>{t('take-photo')}</Button></Deeds>}
        </Form>
      )}
    </>
  );
};

const Trainee = ({ one, seen, form, mayJudge, t }: Props & { one: SeenCriterion['trainees'][number] }) => {
  const shown = String(form.values[`results.${one.id}`] ?? one.judgement?.result ?? '');
  const detail = one.evidence.length === 0 ? t('no-evidence') : t('evidence-count', { count: one.evidence.length });
  return (
    <PersonRow name={one.name} href={photoHref(seen.class.id, { unitKey: seen.unit.unitKey, criterion: seen.line.criterion }, one.id)} detail={one.judgement?.note ? `${detail} · ${one.judgement.note}` : detail}>
      {mayJudge ? (
        <>
          <input type="hidden" name={`versions.${one.id}`} value={one.judgement?.version ?? 0} />
          <Segmented name={`results.${one.id}`} label={t('judge', { name: one.name })} value={shown}
            segments={[{ value: 'competent', text: t('K'), long: t('competent') }, { value: 'not-yet', text: t('BK'), long: t('not-yet'), tone: 'stop' }]} />
        </>
      ) : <b>{shown ? t(shown as 'competent') : '–'}</b>}
    </PersonRow>
  );
};

const Notes = ({ seen, form, t }: Props) => (
  <>{seen.trainees.map((one) => (
    <TextField key={one.id} name={`notes.${one.id}`} label={t('note-for', { name: one.name })} optional value={String(form.values[`notes.${one.id}`] ?? one.judgement?.note ?? '')} maxLength={500} />
  ))}</>
);
