import type { Routes } from '#platform/http/routes';
import { readQuery, show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { formatMoment, formatNumber } from '#ui/format';
import { CheckInBrowser } from '#ui/check-in-browser';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Verdict } from '#ui/verdict';
import { readFullEdition, readPublicEdition, seeGlassBox } from '../actions/read-editions.ts';
import { readInspection } from '../actions/read-inspection.ts';
import type { Trait } from '../rules/traits.ts';
import { spoken, type Spoken, type T } from './field-at.ts';

type Found = Extract<Awaited<ReturnType<typeof seeGlassBox.run>>, { ok: true }>['value'];
type Props = { found: Found } & Spoken;

/** Anybody computes the published result again: here in the browser, or at home from the file. */
export const recomputePages: Routes = (app) => {
  app.get('/aturan/:wave/hitung-ulang', (request, reply) => show(request, reply, seeGlassBox, (found) => {
    const words = spoken(request);
    return { title: words.t('recompute-of', { wave: found.wave.label }), shell: 'public', current: '/', isIndexed: true, body: <Recompute found={found} {...words} /> };
  }));
  for (const [path, question] of [['/aturan/:wave/bundel-publik.json', readPublicEdition], ['/penerimaan/seleksi/:wave/bundel-lengkap.json', readFullEdition]] as const) {
    app.get(path, async (request, reply) => {
      const found = await request.ask(question, readQuery(request, question));
      if (!found.ok) return reply.refusePage(found.error);
      return reply.type('application/json; charset=utf-8').header('content-disposition', `attachment; filename="${path.split('/').at(-1)}"`).send(found.value.text);
    });
  }
};

/** For whoever answers for the result: what may leave the house, and to whom. */
export const inspectionPages: Routes = (app) => {
  app.get('/penerimaan/seleksi/:wave/paket-pemeriksa.zip', async (request, reply) => {
    const found = await request.ask(readInspection, readQuery(request, readInspection));
    if (!found.ok) return reply.refusePage(found.error);
    return reply.type('application/zip').header('content-disposition', 'attachment; filename="paket-pemeriksa.zip"').send(Buffer.from(found.value.zip));
  });
};

/** On the page of the selection, once the result is public. */
export const GlassBoxCard = ({ wave, may, t }: { wave: string; may: (deed: string) => boolean; t: T }) => (
  <Card title={t('glass-box')}>
    <p class="govuk-body">{t('glass-box-text')}</p>
    <ul class="govuk-list">
      <li><a href={`/aturan/${wave}/hitung-ulang`}>{t('recompute-it')}</a></li>
      {may('admission.read-full-edition') && <li><a href={`/penerimaan/seleksi/${wave}/bundel-lengkap.json`}>{t('download-full')}</a></li>}
      {may('admission.read-inspection') && <li><a href={`/penerimaan/seleksi/${wave}/paket-pemeriksa.zip`}>{t('download-inspection')}</a></li>}
    </ul>
  </Card>
);

const Recompute = (props: Props) => {
  const { found: { wave, published }, t } = props;
  return (
    <>
      <p class="eyebrow">{`${wave.label} ${wave.year}`}</p>
      <h1 class="govuk-heading-l">{t('recompute-of', { wave: wave.label })}</h1>
      <p class="lead">{t('recompute-lead')}</p>
      <Stack>
        {published ? <Published {...props} published={published} /> : <Verdict tone="wait" title={t('not-published-yet')}><p>{t('not-published-yet-text')}</p></Verdict>}
        <p class="small"><a href={`/aturan/${wave.id}`}>{t('read-policy')}</a></p>
      </Stack>
    </>
  );
};

const Published = ({ found: { wave }, published, t, lang }: Props & { published: NonNullable<Found['published']> }) => {
  const { edition, applicants, classes, openHash, at } = published;
  const file = `/aturan/${wave.id}/bundel-publik.json`;
  return (
    <>
      <CheckInBrowser
        worker="recompute" source={file} words={wordsOf(t)}
        texts={{ check: t('recompute-now'), note: t('nothing-uploaded'), progress: t('recompute-progress'), ownFile: t('check-own-file'), receipt: t('receipt-number'), receiptHint: t('find-line-hint'), find: t('find-line') }}
      />
      <Card title={t('recompute-at-home')}>
        <p class="govuk-body">{t('recompute-at-home-text')}</p>
        <p class="govuk-body"><code>npm run --silent balai -- admission verify bundel-publik.json</code></p>
        <Button secondary href={file}>{t('download-public')}</Button>
      </Card>
      <Card title={t('what-is-in-it')}>
        <p class="govuk-body">{t('public-edition-text', { n: formatNumber(applicants, lang), classes, moment: formatMoment(at, lang) })}</p>
        <p class="govuk-body">{edition.withheld.length > 0 ? t('withheld-text', { traits: edition.withheld.map((trait) => t(`trait.${trait as Trait}`)).join(', ') }) : t('nothing-withheld')}</p>
        {edition.unchecked.length > 0 && <p class="govuk-body">{t('unchecked-text', { classes: edition.unchecked.join(', ') })}</p>}
        <SummaryList rows={[{ key: t('hash-of-public'), value: <code>{openHash}</code> }, { key: t('hash-of-full'), value: <code>{edition.fullEdition}</code> }]} />
      </Card>
    </>
  );
};

const codes = [
  'commitment-broken', 'seed-not-from-draw', 'applicant-not-in-result', 'applicant-unknown', 'applicant-twice-in-result', 'class-unknown', 'over-capacity', 'not-asked-for',
  'held-seat-lost', 'seat-left-empty', 'reserve-left-unfilled', 'overtaken', 'not-recomputed',
] as const;
const verdicts = ['right', 'partly', 'hidden', 'wrong', 'unreadable', 'failed', 'line-seat', 'line-no-seat', 'line-none'] as const;

/** The sentences that the script fills in; their `{holes}` stay open here. */
const wordsOf = (t: T): Readonly<Record<string, string>> =>
  Object.fromEntries([...codes.map((code) => [code, t(`violation.${code}`)] as const), ...verdicts.map((code) => [code, t(`recomputed.${code}`)] as const)]);
