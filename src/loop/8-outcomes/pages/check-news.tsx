import type { Translate } from '#kernel/translate';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { formatDay, formatRupiah, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Notice } from '#ui/notice';
import { SummaryList } from '#ui/summary-list';
import { Verdict } from '#ui/verdict';
import type { FormState } from '#platform/http/submit';
import type { checkAnswer } from '../actions/open-check-in.ts';
import { isHired, isWorking } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';
import type { Opened } from './link-holder.tsx';
import type { ValueOf } from './value-of.ts';

const asked = ['situation', 'employer', 'employerName', 'startedOn', 'isInField', 'wage'] as const;
type Props = { checked: ValueOf<typeof checkAnswer>; values: FormState['values']; at: string; t: Translate<OutcomesKey>; lang: Lang };

/** The answers as they will be kept; nothing is written before this is sent. */
export const CheckNews = ({ checked: { facts, employerName }, values, at, t, lang }: Props) => {
  const kept = asked.filter((name) => values[name]).map((name) => <HiddenField key={name} name={name} value={String(values[name])} />);
  const works = isWorking(facts.situation);
  return (
    <>
      <h1 class="govuk-heading-l">{t('check-answers')}</h1>
      <SummaryList rows={[
        { key: t('situation'), value: t(`situation.${facts.situation}`) },
        ...(isHired(facts.situation) ? [{ key: t('employer'), value: employerName ?? '' }] : []),
        ...(works ? [
          { key: t('work-since'), value: facts.startedOn ? formatDay(facts.startedOn, lang) : '' }, { key: t('in-field'), value: t(facts.isInField ? 'yes' : 'no') },
          { key: t(isHired(facts.situation) ? 'wage' : 'income'), value: facts.wage ? formatRupiah(facts.wage, lang) : t('not-told') },
        ] : []),
      ]} />
      <p>{t('check-text')}</p>
      <Form action={at}>{kept}<Button wide>{t('send-answer')}</Button></Form>
      <Form action={works ? `${at}/rincian` : at} method="get">{works ? kept : []}<Button secondary wide>{t('change-answers')}</Button></Form>
    </>
  );
};

/** Said after the answer: when the centre asks again, until when it may be mended, and help for whoever still looks. */
export const ThanksView = ({ opened: { checkIn, nextOn, isClosed }, at, t, lang }: { opened: Opened; at: string; t: Translate<OutcomesKey>; lang: Lang }) => (
  <>
    <Verdict tone="go" level={1} mark title={t('thanks-title')}>
      {checkIn.situation && <p>{t(`situation.${checkIn.situation}`)}.</p>}
      <p><b>{nextOn ? t('thanks-next', { day: formatDay(nextOn, lang) }) : t('thanks-last')}</b></p>
    </Verdict>
    {checkIn.situation === 'not-working' && <Notice tone="info" title={t('thanks-work-title')}>{t('thanks-work')}</Notice>}
    {!isClosed && <p><a href={at}>{t('thanks-correct')}</a>. <span class="quiet small">{t('thanks-until', { until: formatDay(checkIn.closesOn, lang) })}</span></p>}
  </>
);
