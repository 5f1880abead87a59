import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatNumber } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { seeWaiting } from '../actions/see-waiting.ts';
import { spoken, staffPage, type Spoken } from './field-at.ts';

type Waiting = Extract<Awaited<ReturnType<typeof seeWaiting.run>>, { ok: true }>['value'];

export const waitingPages: Routes = (app) => {
  app.get('/penerimaan/menunggu/:program', (request, reply) => show(request, reply, seeWaiting, (waiting) => {
    const words = spoken(request);
    return staffPage(words.t('waiting-for', { program: waiting.program }), <WaitingView waiting={waiting} {...words} />);
  }));
};

/** People on reserve lists of a program, whom an empty week of its workshop could be offered to. */
const WaitingView = ({ waiting: { program, lines }, t, lang }: { waiting: Waiting } & Spoken) => (
  <>
    <PageHead title={t('waiting-for', { program })} detail={t('waiting-lead', { n: formatNumber(lines.length, lang) })} up={{ href: '/penerimaan', text: t('applicants') }} />
    {lines.length === 0 ? <Empty what={t('waiting-none')} /> : (
      <DataTable
        caption={t('waiting-for', { program })} columns={[
          { key: 'name', title: t('name') }, { key: 'number', title: t('number') }, { key: 'class', title: t('class') },
          { key: 'wave', title: t('wave') }, { key: 'place', title: t('waiting-place'), numeric: true },
        ]}
        rows={lines.map((line) => ({
          id: line.application,
          cells: {
            name: <a href={`/penerimaan/${line.application}`}>{line.name}</a>, number: line.number.replace('-', '\u2011'), class: line.classLabel,
            wave: line.wave, place: line.place === null ? '–' : formatNumber(line.place, lang),
          },
        }))}
      />
    )}
  </>
);
