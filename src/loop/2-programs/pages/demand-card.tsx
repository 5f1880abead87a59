import type { Translate } from '#kernel/translate';
import { regionName } from '#standards';
import { Card } from '#ui/card';
import { formatMonth, formatNumber, type Lang } from '#ui/format';
import { Tag } from '#ui/tag';
import type { DemandShown } from '../actions/demand-of.ts';
import type { ProgramsKey } from '../texts/id.ts';

type Props = { demand: DemandShown; occupation: string; mayOpen: boolean; t: Translate<ProgramsKey>; lang: Lang };

/** Who asks for such people: what an approver weighs before a program goes public. */
export const DemandCard = ({ demand, occupation, mayOpen, t, lang }: Props) => {
  const count = (number: number): string => formatNumber(number, lang);
  return (
    <Card title={t('demand')}>
      {demand.lines.length === 0 ? <p class="govuk-body">{t('no-demand')}</p> : (
        <>
          <p class="govuk-body">{t('demand-lead', { people: count(demand.people), employers: count(demand.employers), expected: count(demand.expected), uncovered: count(demand.uncovered) })}</p>
          <ul class="govuk-list">
            {demand.lines.map((line) => (
              <li key={line.need}>
                {mayOpen ? <a href={`/kebutuhan/${line.need}`}>{line.employer}</a> : line.employer}{' '}<Tag text={t(`strength.${line.strength}`)} tone={tones[line.strength]} />
                <br /><span class="quiet small">{[t('people-count', { n: count(line.balance) }), formatMonth(line.month, lang), regionName(line.region)].join(' · ')}</span>
              </li>
            ))}
          </ul>
          {demand.more > 0 && mayOpen && <p class="govuk-body"><a href={`/kebutuhan/baris?occupation=${occupation}`}>{t('more-needs', { n: count(demand.more) })}</a></p>}
        </>
      )}
    </Card>
  );
};

const tones = { heard: 'plain', written: 'info', 'interview-slots': 'wait', pledge: 'go' } as const;
