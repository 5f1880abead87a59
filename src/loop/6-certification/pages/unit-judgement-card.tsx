import type { Translate } from '#kernel/translate';
import type { FormState } from '#platform/http/submit';
import { Card } from '#ui/card';
import { formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Segmented } from '#ui/segmented';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import type { seeAssessment } from '../actions/see-assessment.ts';
import type { CertificationKey } from '../texts/id.ts';
import type { ValueOf } from './value-of.ts';

type Props = { unit: ValueOf<typeof seeAssessment>['units'][number]; at: number; form: FormState; mayJudge: boolean; t: Translate<CertificationKey>; lang: Lang };

/** One unit before the assessor: what training saw, the switch, and the reason when it is not yet. */
export const UnitJudgementCard = ({ unit, at, form, mayJudge, t, lang }: Props) => {
  const { outcome, progress } = unit;
  const name = (field: string): string => `results.${at}.${field}`;
  const value = (field: 'result' | 'reason'): string => String(form.values[name(field)] ?? outcome?.[field] ?? '');
  const seen = progress && progress.judged > 0 ? t('seen-in-training', { reached: formatNumber(progress.reached, lang), judged: formatNumber(progress.judged, lang) }) : t('not-seen');
  const detail = <>{unit.code} · {seen}{outcome && outcome.attempt > 1 && ` · ${t('attempt', { n: outcome.attempt })}`}</>;
  if (!mayJudge) {
    return (
      <Card title={unit.title} detail={detail}>
        <Tag tone={outcome ? (outcome.result === 'competent' ? 'go' : 'warm') : 'plain'} text={t(outcome ? outcome.result : 'not-assessed')} />
        {outcome?.reason && <p class="small">{outcome.reason}</p>}
      </Card>
    );
  }
  return (
    <Card title={unit.title} detail={detail}>
      <HiddenField name={name('unitKey')} value={unit.unitKey} />
      <p>
        <Segmented name={name('result')} label={t('unit-of', { n: at + 1, title: unit.title })} value={value('result')} segments={[
          { value: 'competent', text: t('k'), long: t('competent'), tone: 'go' }, { value: 'not-yet', text: t('bk'), long: t('not-yet'), tone: 'stop' },
        ]} />
      </p>
      <TextField name={name('reason')} label={t('reason')} value={value('reason')} error={form.problems.find((problem) => problem.field === name('reason'))?.text} maxLength={500} />
    </Card>
  );
};
