import type { Translate } from '#kernel/translate';
import type { BesideShown } from '#platform/beside';
import { BesideList } from '#ui/beside-list';
import { Card } from '#ui/card';
import type { ProgramsKey } from '../texts/id.ts';

/** Whether it could run here, told by those who know: what is missing first, by what a class needs soonest, then the rest. */
export const FeasibleCard = ({ lines: [first, ...rest], t }: { lines: readonly BesideShown[]; t: Translate<ProgramsKey> }) => {
  const words = { go: t('tone.go'), wait: t('tone.wait'), stop: t('tone.stop'), plain: '' };
  if (!first) return null;
  const isMissing = first.tone === 'stop' || first.tone === 'wait';
  return (
    <Card title={t('feasible')} detail={t(isMissing ? 'feasible-detail' : 'feasible-all')}>
      {isMissing && <h3 class="govuk-heading-s">{t('feasible-first')}</h3>}
      <BesideList lines={isMissing ? [first] : [first, ...rest]} words={words} />
      {isMissing && rest.length > 0 && <><h3 class="govuk-heading-s">{t('feasible-rest')}</h3><BesideList lines={rest} words={words} /></>}
    </Card>
  );
};
