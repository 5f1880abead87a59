import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { dayOf, formatDate, formatDay, formatDayRange, formatNumber, formatPercentRange } from '#ui/format';
import { Grid } from '#ui/grid';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { Verdict } from '#ui/verdict';
import type { Offer } from '../actions/catalogue.ts';
import { seeClass } from '../actions/see-catalogue.ts';
import type { Policy } from '../rules/policy.ts';
import type { Criterion } from '../rules/rubric.ts';
import { spoken, type Spoken } from './field-at.ts';
import { offerFacts, offerTags } from './offer-facts.ts';
import { RubricList } from './rubric-list.tsx';
import { Rules } from './policy-sentences.tsx';
import { requirementSentences, whole } from './requirement-sentences.ts';

export const classPages: Routes = (app) => {
  app.get('/pelatihan/:class', { config: { isShared: true } }, (request, reply) => show(request, reply, seeClass, (found) => {
    const words = spoken(request);
    return { title: found.class.label, shell: 'public', current: '/', isIndexed: true, body: <ClassView {...found} {...words} /> };
  }));
};

type Wave = { readonly label: string; readonly applyFrom: string; readonly applyUntil: string; readonly testOn: string; readonly announceOn: string };
type Found = Offer & { readonly wave: Wave; readonly isOpen: boolean; readonly rubric: readonly Criterion[]; readonly policy: Policy | undefined; readonly number: number; readonly frozenAt: string | null; readonly lastAdmitted: number | undefined; readonly today: string };
type Props = Found & Spoken;

const ClassView = (found: Props) => {
  const { t, lang, class: of, wave, isOpen, today } = found;
  return (
    <>
      <BackLink href="/" text={t('all-classes')} />
      <p class="eyebrow">{wave.label}</p>
      <h1 class="govuk-heading-l">{of.label}</h1>
      <p class="lead">{found.program.objective}</p>
      <p class="govuk-body">{t('no-rush-short')}</p>
      <p>{offerTags(found, t).map((tag) => <><Tag key={tag.text} {...tag} /> </>)}</p>
      <Deeds>
        {isOpen ? <Button href={`/daftar/${of.id}`}>{t('apply-here')}</Button> : <p class="govuk-body"><b>{t(today < wave.applyFrom ? 'opens-on' : 'closed-on', { day: formatDay(today < wave.applyFrom ? wave.applyFrom : wave.applyUntil, lang) })}</b> <a href={`/pelatihan/${of.id}/ingatkan`}>{t('remind-me')}</a></p>}
      </Deeds>
      <Grid columns="wide-narrow">
        <Stack>
          <Card title={t('in-short')}>
            <SummaryList rows={[
              { key: t('place'), value: [of.workshopName, offerFacts.place(found, t)].filter(Boolean).join(', ') },
              { key: t('dates'), value: formatDayRange(of.startsOn, of.endsOn, lang) },
              { key: t('duration'), value: `${offerFacts.hours(found, t, lang)} ${t('jp-is')}` },
              { key: t('boarding-title'), value: t(of.boarding ? 'boarding' : 'no-boarding') },
              { key: t('cost'), value: t('free') },
              { key: t('seats-title'), value: t('seats-and-reserves', { seats: of.seats, reserves: of.reserves }) },
            ]} />
          </Card>
          <Requirements {...found} />
          <Curriculum {...found} />
        </Stack>
        <Stack>
          <Demand {...found} />
          <Dates {...found} />
          {found.rubric.length > 0 && <Card title={t('rubric')}><RubricList rubric={found.rubric} t={t} lang={lang} /></Card>}
          <Card title={t('how-we-choose')}>{found.policy ? <Rules of={{ ...found, policy: found.policy }} wave={of.wave} seats={of.seats} t={t} lang={lang} /> : <p class="govuk-body">{t('policy-open-still-text', { day: formatDay(found.wave.applyFrom, lang) })}</p>}</Card>
        </Stack>
      </Grid>
    </>
  );
};

/** Which version of the rules holds, since when and on what they rest. */
const rulesLine = ({ code, number, publishedAt, requirements }: Offer['program'], t: Props['t'], lang: Props['lang']): string =>
  [publishedAt ? t('rules-since', { version: whole(`${code}.${number}`), day: formatDate(dayOf(publishedAt), lang) }) : t('rules-version', { version: whole(`${code}.${number}`) }), requirements.basis ?? ''].filter(Boolean).join(' ');

const Requirements = ({ program, class: of, t, lang }: Props) => (
  <Card title={t('who-may-apply')}>
    <ul class="govuk-list govuk-list--bullet">{requirementSentences(program.requirements, of.startsOn, t, lang).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    <p class="govuk-body"><a href={`/daftar/${of.id}`}>{t('check-yourself')}</a></p>
    <p class="small quiet">{rulesLine(program, t, lang)}</p>
  </Card>
);

const Curriculum = ({ program, t, lang }: Props) => (
  <Card title={t('what-you-learn')} detail={t('units-of', { program: program.name })}>
    <ul class="govuk-list govuk-list--bullet">
      {program.blocks.filter((block) => block.kind === 'unit').map((block) => <li key={block.title}>{block.title} <span class="quiet small">{formatNumber(block.jpKnowledge + block.jpSkill, lang)} JP</span></li>)}
    </ul>
    {program.blocks.some((block) => block.kind === 'ojt') && <p class="govuk-body">{t('with-ojt')}</p>}
  </Card>
);

const Demand = ({ employers, earlier, applicants, placed, program, class: of, t, lang }: Props) => (
  <Verdict tone={employers > 0 ? 'go' : 'wait'} title={employers > 0 ? t('wanted-title', { n: employers }) : t('wanted-by-none')}>
    <p>{earlier ? t('asked-before-long', { n: formatNumber(earlier.applicants, lang), seats: earlier.seats }) : t('new-class-long')}</p>
    {placed && <p>{t('in-work-title')}: <b class="num">{formatPercentRange(placed.lower, placed.upper, lang)}</b> <span class="small quiet">{t('in-work-detail', { n: formatNumber(placed.trained, lang) })}</span></p>}
    {applicants > 0 && <p>{t('asked-now-long', { n: formatNumber(applicants, lang), seats: of.seats })}</p>}
    {employers > 0 && <p><a href={`/dicari/${program.occupation}`}>{t('wanted-evidence')}</a></p>}
  </Verdict>
);

const Dates = ({ wave, class: of, t, lang }: Props) => (
  <Card title={t('important-dates')}>
    <SummaryList rows={[
      { key: t('applications'), value: formatDayRange(wave.applyFrom, wave.applyUntil, lang) },
      { key: t('test-and-interview'), value: formatDate(wave.testOn, lang) },
      { key: t('announcement'), value: formatDate(wave.announceOn, lang) },
      { key: t('first-day'), value: formatDate(of.startsOn, lang) },
    ]} />
  </Card>
);
