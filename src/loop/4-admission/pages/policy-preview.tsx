import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { Tabs } from '#ui/tabs';
import { seePreview } from '../actions/preview-policy.ts';
import type { Effect, Placed, Preview } from '../rules/preview.ts';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { selectionPath } from './selection-again.tsx';

type Found = Extract<Awaited<ReturnType<typeof seePreview.run>>, { ok: true }>['value'];

/** What each reserve would have done with the people of the last wave, before anything is frozen. */
export const policyPreviewPages: Routes = (app) => {
  app.get('/penerimaan/aturan/:wave/pratinjau', (request, reply) => show(request, reply, seePreview, (found) => {
    const words = spoken(request);
    return staffPage(words.t('preview'), <PreviewView found={found} {...words} />);
  }));
};

const PreviewView = ({ found: { wave, waves, past }, t, lang }: { found: Found } & Spoken) => (
  <>
    <PageHead
      title={t('preview')} detail={past?.preview && t('preview-detail', { wave: `${past.wave.label} ${past.wave.year}`, n: formatNumber(past.preview.applicants, lang), placed: formatNumber(past.preview.placed, lang) })}
      up={{ href: selectionPath(wave.id), text: t('selection-of', { wave: wave.label }) }}
    />
    {waves.length > 1 && <Tabs label={t('wave')} tabs={waves.slice(0, 4).map((one) => ({ text: t('with-people-of', { wave: `${one.label} ${one.year}` }), href: `/penerimaan/aturan/${wave.id}/pratinjau?past=${one.id}`, current: one.id === past?.wave.id }))} />}
    {!past || !past.preview ? <Empty what={t('no-preview')}>{t(past ? 'no-preview-seats' : 'no-preview-text')}</Empty> : past.preview.effects.length === 0 ? <Empty what={t('no-reserves')}>{t('no-reserves-text')}</Empty> : (
      <Stack>
        <Effects preview={past.preview} t={t} lang={lang} />
        {past.preview.effects.filter(changes).map((effect) => <Lists key={effect.trait} effect={effect} labels={past.labels} wave={past.wave.id} t={t} lang={lang} />)}
      </Stack>
    )}
  </>
);

const changes = ({ onlyWith, onlyWithout, moved }: Effect): boolean => onlyWith.length + onlyWithout.length + moved > 0;
const nameOf = ({ trait }: Effect, t: T): string => (trait === 'all' ? t('all-reserves') : t(`trait.${trait}`));

const Effects = ({ preview, t, lang }: { preview: Preview } & Spoken) => (
  <DataTable
    caption={t('preview')}
    columns={[{ key: 'reserve', title: t('reserve-for') }, ...(['seats', 'people', 'with', 'without', 'changes'] as const).map((key) => ({ key, title: t(`preview-${key}`), numeric: true }))]}
    rows={preview.effects.map((effect) => ({ id: effect.trait, cells: {
      reserve: changes(effect) ? <a href={`#${effect.trait}`}>{nameOf(effect, t)}</a> : nameOf(effect, t), seats: effect.seats, people: formatNumber(effect.people, lang), with: formatNumber(effect.placedWith, lang), without: formatNumber(effect.placedWithout, lang), changes: effect.onlyWith.length,
    } }))}
  />
);

const Lists = ({ effect, labels, wave, t }: { effect: Effect; labels: Readonly<Record<string, string>>; wave: string } & Spoken) => (
  <Card id={effect.trait} title={nameOf(effect, t)} detail={t('preview-effect', { n: effect.onlyWith.length, moved: effect.moved })}>
    <Grid columns="two">
      <People title={t('only-with')} people={effect.onlyWith} labels={labels} wave={wave} />
      <People title={t('only-without')} people={effect.onlyWithout} labels={labels} wave={wave} />
    </Grid>
  </Card>
);

const People = ({ title, people, labels, wave }: { title: string; people: readonly Placed[]; labels: Readonly<Record<string, string>>; wave: string }) => (
  <div>
    <h3 class="govuk-heading-s">{title}</h3>
    <ul class="govuk-list">{people.map(({ number, class: of }) => <li key={number}><a class="num" href={`/penerimaan?wave=${wave}&q=${number}`}>{number}</a> <span class="quiet">{labels[of] ?? of}</span></li>)}</ul>
  </div>
);
