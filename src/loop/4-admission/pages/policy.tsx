import type { Routes } from '#platform/http/routes';
import { readQuery, show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatDay, formatDayRange, formatMoment } from '#ui/format';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Verdict } from '#ui/verdict';
import { readPolicyText, seePolicy } from '../actions/see-policy.ts';
import { spoken, type Spoken } from './field-at.ts';
import { RubricList } from './rubric-list.tsx';
import { seatSentences, termSentences } from './policy-sentences.tsx';

type Found = Extract<Awaited<ReturnType<typeof seePolicy.run>>, { ok: true }>['value'];
type Props = { found: Found } & Spoken;

/** The rule of a wave for everybody: in words, as the text that was hashed, and with the draw's two numbers once they are known. */
export const policyPages: Routes = (app) => {
  app.get('/aturan/:wave', (request, reply) => show(request, reply, seePolicy, (found) => {
    const words = spoken(request);
    return { title: words.t('policy-of', { wave: found.wave.label }), shell: 'public', current: '/', isIndexed: true, body: <PolicyView found={found} {...words} /> };
  }));
  app.get('/aturan/:wave/:version/aturan.json', async (request, reply) => {
    const found = await request.ask(readPolicyText, readQuery(request, readPolicyText));
    if (!found.ok) return reply.refusePage(found.error);
    return reply.type('application/json; charset=utf-8').header('content-disposition', 'attachment; filename="aturan.json"').send(found.value.text);
  });
};

const PolicyView = (props: Props) => {
  const { found: { wave, current, rubric, smallest }, t, lang } = props;
  const list = (sentences: readonly string[]) => <ul class="govuk-list govuk-list--bullet">{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>;
  return (
    <>
      <p class="eyebrow">{`${wave.label} ${wave.year} · ${t('applications')} ${formatDayRange(wave.applyFrom, wave.applyUntil, lang)}`}</p>
      <h1 class="govuk-heading-l">{t('policy-of', { wave: wave.label })}</h1>
      <p class="lead">{t('policy-lead')}</p>
      <Stack>
        <Standing {...props} />
        {current && <Card title={t('who-gets-seats')}>{list(seatSentences(current.policy, smallest, t, lang))}</Card>}
        {rubric.length > 0 && <Card title={t('rubric')}><RubricList rubric={rubric} t={t} lang={lang} /></Card>}
        {current && <Card title={t('terms')}>{list(termSentences(current.policy, t, lang))}</Card>}
        <TheDraw {...props} />
        {current?.hash && <Check {...props} current={current} />}
        <Seats {...props} />
        <p class="govuk-body"><a href={`/aturan/${wave.id}/hitung-ulang`}>{t('recompute-of', { wave: wave.label })}</a></p>
        {props.found.versions.length > 1 && <Versions {...props} />}
      </Stack>
    </>
  );
};

const Standing = ({ found: { wave, current }, t, lang }: Props) => (current?.frozenAt
  ? <Verdict tone="go" mark title={t('policy-in-force')}>{<p>{t(current.number > 1 ? 'version-corrected' : 'policy-in-force-text', signed(current, t, lang))}{current.note && <> {current.note}</>}</p>}</Verdict>
  : <Verdict tone="wait" title={t('policy-open-still')}><p>{t('policy-open-still-text', { day: formatDay(wave.applyFrom, lang) })}</p></Verdict>);

/** Who did it is named to the office and the inspector; to everybody it matters that there were two. */
const signed = (one: NonNullable<Found['current']>, t: Spoken['t'], lang: Spoken['lang']) => ({
  moment: formatMoment(one.frozenAt!, lang), name: one.frozenByName ?? t(one.number > 1 ? 'another-officer' : 'an-officer'), by: one.proposedByName ?? t('an-officer'), proposed: one.proposedAt ? formatMoment(one.proposedAt, lang) : '',
});

const TheDraw = ({ found: { draw, isOver, endsAt, current }, t, lang }: Props) => (
  <Card title={t('the-draw')}>
    <p class="govuk-body">{t('draw-how')}</p>
    {draw?.settled ? (
      <>
        <p class="govuk-body">{t('draw-settled', { names: draw.settled.names.join(', ') || t('two-officers'), moment: formatMoment(draw.settled.at, lang) })}</p>
        <SummaryList rows={[
          { key: t('public-value'), value: <code>{draw.settled.publicValue ?? t('no-public-value')}</code> },
          { key: t('secret'), value: <code>{draw.settled.secret}</code> },
          { key: t('seed'), value: <code>{draw.settled.seed}</code> },
        ]} />
        <p class="small quiet">{t('draw-formula')}</p>
      </>
    ) : current?.frozenAt && <p class="govuk-body"><b>{draw?.isHalfEntered ? t('draw-half') : isOver ? t('draw-due') : t('draw-waits', { moment: formatMoment(endsAt, lang) })}</b></p>}
  </Card>
);

const Check = ({ found: { wave, draw }, current, t }: Props & { current: NonNullable<Found['current']> }) => (
  <Card title={t('check-it-yourself')}>
    <SummaryList rows={[{ key: t('fingerprint-of-policy'), value: <code>{current.hash}</code> }, ...(draw ? [{ key: t('commitment'), value: <code>{draw.commitment}</code> }] : [])]} />
    <p class="govuk-body">{t(current.text ? 'how-to-hash' : 'text-not-kept')}</p>
    {current.text && <Button secondary href={`/aturan/${wave.id}/${current.number}/aturan.json`}>{t('download-policy')}</Button>}
  </Card>
);

const Seats = ({ found: { current }, t, lang }: Props) => (current?.classes
  ? (
    <DataTable
      caption={t('classes-and-seats')} columns={[
        { key: 'class', title: t('class') }, { key: 'seats', title: t('seats-title'), numeric: true }, { key: 'day', title: t('first-day') },
        ...(current.classes.some(({ employer }) => employer) ? [{ key: 'employer', title: t('co-selecting') }] : []),
      ]}
      rows={[...current.classes].sort((one, other) => (one.label < other.label ? -1 : 1)).map((one) => ({
        id: one.id,
        cells: { class: <a href={`/pelatihan/${one.class}`}>{one.label}</a>, seats: one.seats, day: formatDay(one.startsOn, lang), employer: one.employer ?? '–' },
      }))}
    />
  ) : null);

const Versions = ({ found: { wave, versions }, t, lang }: Props) => (
  <Card title={t('versions')}>
    {versions.map((one) => (
      <section key={one.number}>
        <h3 class="govuk-heading-s">{t('version-n', { n: one.number })}, {t(one.status === 'frozen' ? 'version-now' : 'version-before')}</h3>
        <p class="govuk-body">
          {t(one.number > 1 ? 'version-corrected' : 'version-frozen', signed(one, t, lang))}
          {one.note && <> {one.note}</>}
        </p>
        <p class="small"><code>{one.hash}</code>{one.text && <> · <a href={`/aturan/${wave.id}/${one.number}/aturan.json`}>{t('download-policy')}</a></>}</p>
      </section>
    ))}
  </Card>
);
