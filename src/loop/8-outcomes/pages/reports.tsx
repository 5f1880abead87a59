import { translator } from '#kernel/translate';
import { pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatDayRange, formatNumber } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { listReports } from '../actions/see-report.ts';
import { texts } from '../texts/words.ts';
import { OutcomesTabs } from './outcomes-tabs.tsx';
import { Opens } from './report-range.tsx';
import { answeredText, perSeatText, rangeText, waveName } from './report-words.ts';

const shownStations = ['filled', 'completed', 'competent', 'certified', 'hired'] as const;

export const reportsPages: Routes = (app) => {
  app.get('/hasil/laporan', (request, reply) => show(request, reply, listReports, ({ rows, total, page }) => {
    const [t, lang] = [translator(texts, request.language), request.language];
    return {
      title: t('tab.reports'), shell: 'staff', current: '/hasil',
      body: (
        <>
          <PageHead title={t('tab.reports')} detail={t('reports-lead')} />
          <OutcomesTabs current="/hasil/laporan" may={request.may.bind(request)} t={t} />
          {rows.length === 0 ? <Empty what={t('no-reports')}>{t('no-reports-text')}</Empty> : (
            <DataTable
              caption={t('tab.reports')}
              columns={[
                { key: 'wave', title: t('wave') }, { key: 'seats', title: t('seats'), numeric: true }, { key: 'per-seat', title: t('per-seat'), numeric: true },
                ...shownStations.map((key) => ({ key, title: t(key), numeric: true })), { key: 'range', title: t('range') },
              ]}
              rows={rows.map(({ wave, seats, stations, latest }) => ({
                id: wave.id,
                cells: {
                  'wave': <><a href={`/hasil/laporan/${wave.id}`}>{waveName(wave, t)}</a><br /><span class="quiet small">{formatDayRange(wave.startsOn, wave.endsOn, lang)}</span></>,
                  'seats': <a href={`/gelombang/${wave.id}`}>{formatNumber(seats, lang)}</a>, 'per-seat': <Opens wave={wave.id} figure={stations.applicants} text={perSeatText(stations.applicants.count, seats, lang)} />,
                  ...Object.fromEntries(shownStations.map((key) => [key, <Opens key={key} wave={wave.id} figure={stations[key]} text={formatNumber(stations[key].count, lang)} />])),
                  'range': latest ? <>{t('months-after', { month: latest.month })}: <Opens wave={wave.id} figure={latest.working} text={rangeText(latest.range, lang)} /><br /><span class="quiet small">{answeredText(latest.range, t, lang)}</span></> : '–',
                },
              }))}
            />
          )}
          <Pagination page={page} pages={pagesOf(total)} hrefOf={(to) => `/hasil/laporan?page=${to}`} />
        </>
      ),
    };
  }));
};
