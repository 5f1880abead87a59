import { Bar } from '#ui/bar';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatDayRange, formatNumber, formatPercent, formatRupiah } from '#ui/format';
import { Grid } from '#ui/grid';
import { Stack } from '#ui/stack';
import { Tag } from '#ui/tag';
import type { PlanProps } from './plan-props.ts';

/** What was wanted and has no place, each with the first thing in its way. */
export const UnplacedSide = ({ record: { told, facts }, words: { t, why }, lang }: PlanProps) => (told!.unplaced.length === 0 ? <p class="govuk-body">{t('all-placed')}</p> : (
  <DataTable caption={t('tab.unplaced')} columns={[
    { key: 'class', title: t('class') }, { key: 'district', title: t('district') }, { key: 'people', title: t('people'), numeric: true }, { key: 'why', title: t('why') },
  ]} rows={told!.unplaced.slice(0, 200).map((one) => ({
    id: one.id,
    cells: {
      class: one.label, district: facts.districts.find(({ code }) => code === one.district)?.name ?? '–', people: formatNumber(one.people, lang),
      why: why(one.why),
    },
  }))} />
));

/** Every empty week of every workshop: the cause in words, and what could be done with it. */
export const IdleSide = ({ record: { told, draft }, words: { t, words, slot, idle }, may, lang }: PlanProps) => {
  const waveFor = (one: Idle) => (may('waves.save-class') ? draft.find((wave) => wave.startsOn <= one.first && one.last <= wave.endsOn) : undefined);
  return told!.idle.length === 0 ? <p class="govuk-body">{t('no-idle')}</p> : (
    <Grid columns="two">
      {told!.idle.map((one) => (
        <Card key={idleId(one)} id={idleId(one)} title={t('idle-title', { slot: slot(one.slot.id), when: formatDayRange(one.first, one.last, lang) })}>
          <p class="govuk-body">{idle(one)}</p>
          {one.cause.code !== 'closed' && one.cause.code !== 'holidays' && (one.offers.length === 0 ? <p class="quiet">{t('offer-none', { weeks: one.weeks })}</p> : (
            <>
              <p class="quiet">{t('offers')}</p>
              <ul class="govuk-list">
                {one.offers.map((offer) => <Offer key={offer.version} idle={one} offer={offer} wave={waveFor(one)} words={words} t={t} lang={lang} />)}
              </ul>
            </>
          ))}
        </Card>
      ))}
    </Grid>
  );
};

type Idle = NonNullable<PlanProps['record']['told']>['idle'][number];

type OfferProps = Pick<PlanProps['words'], 't' | 'words'> & {
  idle: Idle; offer: Idle['offers'][number]; wave: PlanProps['record']['draft'][number] | undefined; lang: PlanProps['lang'];
};

/** What fits into empty weeks, for how many, and for a planner the way to do it. */
const Offer = ({ idle, offer, wave, words, t, lang }: OfferProps) => (
  <li>
    <a href={`/program/${offer.program}`}>{offer.name}</a><br />
    <span class="small">
      {t(offer.waiting > 0 ? 'offer-waiting' : offer.wanted > 0 ? 'offer' : 'offer-nobody', {
        weeks: offer.weeks, wanted: formatNumber(offer.wanted, lang), waiting: formatNumber(offer.waiting, lang),
      })}
    </span>
    {wave && <> · <a href={planHref(wave.id, idle, offer)}>{words('gap-plan', { wave: wave.label })}<span class="govuk-visually-hidden">: {offer.name}</span></a></>}
  </li>
);

/** What leads from empty weeks on the plan's board to their cause and what fits there. */
export const idleId = ({ slot, first }: Idle): string => `celah-${slot.id}-${first}`;

/** The form of a class with what the empty weeks already say filled in. */
const planHref = (wave: string, { slot, first, last }: Idle, { version, name }: Idle['offers'][number]): string =>
  `/gelombang/${wave}/kelas/baru?${new URLSearchParams({ programVersion: version, label: name, workshop: slot.workshop, startsOn: first, endsOn: last }).toString()}`;

/** Whose money pays how much, and how much of its demand each district gets, with how far it is from the centre. */
export const SharesSide = ({ record: { figures, distances, facts, told }, words: { t }, lang }: PlanProps) => (
  <Stack>
    <Card title={t('funds')} tight>
      <DataTable
        plain caption={t('funds')}
        columns={[{ key: 'fund', title: t('fund') }, { key: 'spent', title: t('spent'), numeric: true }, { key: 'left', title: t('left'), numeric: true }]}
        rows={figures!.funds.map((one) => ({ id: one.id, cells: { fund: one.name, spent: formatRupiah(one.spent, lang), left: formatRupiah(one.left, lang) } }))}
      />
    </Card>
    <Card title={t('districts')} tight>
      {figures!.districts.length === 0 ? <p class="govuk-body">{t('no-districts')}</p> : (
        <DataTable plain caption={t('districts')} columns={[
          { key: 'district', title: t('district') }, { key: 'distance', title: t('distance') }, { key: 'served', title: t('served'), numeric: true },
          { key: 'possible', title: t('possible'), numeric: true }, { key: 'share', title: t('share') },
        ]} rows={figures!.districts.map((one) => ({
          id: one.code,
          cells: {
            district: one.name, distance: <Tag text={t(`distance.${distances[one.code] ?? 4}`)} tone={(distances[one.code] ?? 4) >= 3 ? 'wait' : 'plain'} />,
            served: formatNumber(one.served, lang), possible: formatNumber(one.possible, lang),
            share: <Bar ratio={one.share} tone={one.share < 0.5 ? 'warn' : 'main'} value={formatPercent(one.share, lang, 0)} />,
          },
        }))} />
      )}
    </Card>
    <Guesses facts={facts} runs={told!.runs} t={t} />
  </Stack>
);

type Guessed = { facts: PlanProps['record']['facts']; runs: NonNullable<PlanProps['record']['told']>['runs']; t: PlanProps['words']['t'] };

/** Which figures nobody wrote down: a program without costs is guessed, one with unpriced materials costs at least what is counted. */
const Guesses = ({ facts, runs, t }: Guessed) => {
  const used = facts.programs.filter(({ version }) => runs.some((run) => version === (run.standing?.version ?? facts.wanted.find(({ id }) => id === run.of.id)?.version)));
  const namesOf = (from: 'partly' | 'guess'): string => used.filter(({ price }) => price?.from === from).map(({ name }) => name).join(', ');
  return <>{(['guess', 'partly'] as const).filter((from) => namesOf(from) !== '').map((from) => (
    <p key={from} class="govuk-body">{t(`cost-note.${from}`, { programs: namesOf(from) })}</p>
  ))}</>;
};
