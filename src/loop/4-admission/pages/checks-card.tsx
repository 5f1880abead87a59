import { translator } from '#kernel/translate';
import { Card } from '#ui/card';
import { formatMoment, type Lang } from '#ui/format';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { checkKinds, type Check } from '../rules/check.ts';
import { checkWords } from '../texts/check-words.ts';

const tones = { 'pending': 'wait', 'match': 'go', 'no-match': 'stop', 'not-found': 'stop' } as const;

/** What the national registers said about one application. */
export const ChecksCard = ({ checks, lang }: { checks: readonly Check[]; lang: Lang }) => {
  const t = translator(checkWords, lang === 'id' ? 'id' : 'en');
  return (
    <Card title={t('checks')}>
      <SummaryList rows={checkKinds.map((kind) => {
        const check = checks.find((one) => one.kind === kind);
        return { key: t(`register.${kind}`), value: check ? <Result check={check} lang={lang} /> : t('check.unasked') };
      })} />
    </Card>
  );
};

const Result = ({ check: { status, differing, agreement, checkedAt }, lang }: { check: Check; lang: Lang }) => {
  const t = translator(checkWords, lang === 'id' ? 'id' : 'en');
  return (
    <>
      <Tag text={t(`check.${status}`)} tone={tones[status]} />
      {differing.length > 0 && <><br />{t('differs-in', { fields: differing.map((field) => t(`field.${field}`)).join(', ') })}</>}
      {checkedAt && <><br /><span class="small quiet">{t('checked-under', { moment: formatMoment(checkedAt, lang), agreement: agreement ?? '–' })}</span></>}
    </>
  );
};
