import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { seeClassResult } from '../actions/see-selection.ts';
import type { Trait } from '../rules/traits.ts';
import { spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { StatusTag } from './status-tag.tsx';

type Result = Extract<Awaited<ReturnType<typeof seeClassResult.run>>, { ok: true }>['value'];

export const classResultPages: Routes = (app) => {
  app.get('/penerimaan/seleksi/kelas/:class', (request, reply) => show(request, reply, seeClassResult, (result) => {
    const words = spoken(request);
    return staffPage(result.class.label, <ClassResultView result={result} {...words} />);
  }));
};

const ClassResultView = ({ result, t, lang }: { result: Result } & Spoken) => {
  const { class: of, wave, admitted, waiting, cutOff, openCutOff } = result;
  return (
    <>
      <PageHead
        title={of.label} detail={t('cut-offs', { last: score(cutOff, lang), open: score(openCutOff, lang) })} up={{ href: `/penerimaan/seleksi/${wave.id}`, text: t('selection-of', { wave: wave.label }) }}
      >
        {result.run.status === 'published' && <Button secondary href={`/penerimaan/seleksi/kelas/${of.id}/cadangan`}>{t('see-line')}</Button>}
      </PageHead>
      <Stack>
        <Card title={t('placed-n', { n: admitted.length, seats: of.seats })} tight>
          <DataTable plain caption={t('placed')} columns={columnsOf(t, t('seat'))} rows={admitted.map((one, at) => ({ id: one.id, cells: cells(one, at + 1, one.seat.kind === 'open' ? t('open-seat') : t(`trait.${one.seat.trait as Trait}`), t, lang) }))} />
        </Card>
        <Card title={t('waiting-list-n', { n: waiting.length })} tight>
          <DataTable plain caption={t('waiting-list')} columns={columnsOf(t, t('placed-elsewhere'))} rows={waiting.map((one) => ({ id: one.id, cells: cells(one, one.rank, one.placedAt ? t('yes') : '–', t, lang) }))} />
        </Card>
      </Stack>
    </>
  );
};

const score = (value: number | undefined, lang: Lang): string => (value === undefined ? '–' : formatNumber(value / 100, lang, 2));

const columnsOf = (t: T, last: string) => [
  { key: 'name', title: t('name') }, { key: 'rank', title: t('rank'), numeric: true }, { key: 'number', title: t('number') }, { key: 'score', title: t('score'), numeric: true }, { key: 'seat', title: last }, { key: 'status', title: t('standing') },
];

const cells = (one: Result['admitted'][number] | Result['waiting'][number], rank: number, seat: string, t: T, lang: Lang) => ({
  name: <a href={`/penerimaan/${one.id}`}>{one.name}</a>, rank, number: one.number, score: score(one.score, lang), seat, status: <StatusTag status={one.status} t={t} />,
});
