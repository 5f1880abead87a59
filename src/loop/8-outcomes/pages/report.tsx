import { translator, type Translate } from '#kernel/translate';
import { reportFileName } from './report-file-name.ts';
import type { Request, Routes } from '#platform/http/routes';
import { readQuery, show } from '#platform/http/submit';
import { renderPdf } from '#platform/pdf/render-pdf';
import { writeXlsx } from '#platform/spreadsheet/write-xlsx';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Figures } from '#ui/figures';
import { formatDayRange, formatMoment, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { seeReport, type ShownReport } from '../actions/see-report.ts';
import type { OutcomesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { reportDocument } from './report-document.ts';
import { PrintedReport } from './report-print.tsx';
import { Opens, PlacementCard } from './report-range.tsx';
import { reportSheets } from './report-sheets.ts';
import { PartTable } from './report-tables.tsx';
import { parts, peopleHref, perSeatText, shareText, waveName } from './report-words.ts';

type Props = { shown: ShownReport; t: Translate<OutcomesKey>; lang: Lang };

/** The wave report: on the screen, on one printed page, as PDF and as a workbook; the same figures each time. */
export const reportPages: Routes = (app) => {
  app.get('/hasil/laporan/:wave', (request, reply) => show(request, reply, seeReport, (shown) => {
    const t = translator(texts, request.language);
    return { title: `${t('report-eyebrow')}, ${waveName(shown.wave, t)}`, shell: 'staff', current: '/hasil', body: <ReportView shown={shown} request={request} t={t} lang={request.language} /> };
  }));
  app.get('/hasil/laporan/:wave/cetak', (request, reply) => show(request, reply, seeReport, (shown) => {
    const t = translator(texts, request.language);
    return { title: `${t('report-eyebrow')}, ${waveName(shown.wave, t)}`, shell: 'print', body: <PrintedReport shown={shown} t={t} lang={request.language} /> };
  }));
  app.get('/hasil/laporan/:wave/laporan.pdf', async (request, reply) => {
    const shown = await request.ask(seeReport, readQuery(request, seeReport));
    if (!shown.ok) return reply.refusePage(shown.error);
    const language = request.language === 'id' ? 'id' : 'en';
    const bytes = await renderPdf(reportDocument(shown.value, translator(texts, language), language));
    return reply.type('application/pdf').header('content-disposition', `inline; filename="${reportFileName(shown.value)}.pdf"`).send(bytes);
  });
  app.get('/hasil/laporan/:wave/laporan.xlsx', async (request, reply) => {
    const shown = await request.ask(seeReport, readQuery(request, seeReport));
    if (!shown.ok) return reply.refusePage(shown.error);
    const bytes = await writeXlsx(reportSheets(shown.value, translator(texts, request.language), request.language));
    return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename="${reportFileName(shown.value)}.xlsx"`).send(bytes);
  });
};

const ReportView = ({ shown, request, t, lang }: Props & { request: Request }) => {
  const at = `/hasil/laporan/${shown.wave.id}`;
  return (
    <>
      <PageHead
        eyebrow={t('report-eyebrow')} title={waveName(shown.wave, t)} up={{ href: '/hasil/laporan', text: t('tab.reports') }}
        detail={<>{t('report-dates', { range: formatDayRange(shown.wave.startsOn, shown.wave.endsOn, lang), classes: shown.report.byClass.length })}. {t('report-detail', { now: formatMoment(shown.now, lang) })}</>}
      >
        <Button secondary href={`${at}/laporan.xlsx`}>{t('excel')}</Button>
        <Button secondary href={`${at}/laporan.pdf`}>{t('pdf')}</Button>
        <Button href={`${at}/cetak`}>{t('print')}</Button>
      </PageHead>
      <Stack>
        <ReportFigures shown={shown} t={t} lang={lang} />
        <Grid columns="wide-narrow">
          <Stack><PlacementCard shown={shown} t={t} lang={lang} /></Stack>
          <Stack><PartnersCard shown={shown} mayOpen={request.may('demand.see-needs')} most={(request.query as { perusahaan?: string }).perusahaan === 'semua' ? Infinity : mostPartners} t={t} lang={lang} /></Stack>
        </Grid>
        {parts.map((part) => <PartTable key={part} shown={shown} part={part} t={t} lang={lang} />)}
        <p class="small quiet">{t('sources-note')}</p>
      </Stack>
    </>
  );
};

/** What a governor reads first: four numbers. */
const ReportFigures = ({ shown: { wave, report }, t, lang }: Props) => {
  const { whole, seats } = report;
  const number = (count: number): string => formatNumber(count, lang);
  const opened = (key: 'filled' | 'applicants' | 'competent' | 'certified', value = number(whole[key].count)) => ({ value, href: peopleHref(wave.id, whole[key].of) });
  return (
    <Figures cards items={[
      { ...opened('filled'), text: <a href={`/gelombang/${wave.id}`}>{t('fig.filled', { seats: number(seats), share: shareText(whole.filled.count, seats, lang) })}</a> },
      { ...opened('applicants', perSeatText(whole.applicants.count, seats, lang)), text: t('fig.per-seat', { applicants: number(whole.applicants.count) }) },
      { ...opened('competent'), text: <Opens wave={wave.id} figure={whole.completed} text={t('fig.competent', { completed: number(whole.completed.count) })} /> },
      { ...opened('certified'), text: t('fig.certified') },
    ]} />
  );
};

const mostPartners = 10;

const PartnersCard = ({ shown: { wave, report }, mayOpen, most = mostPartners, t, lang }: Props & { mayOpen: boolean; most?: number }) => (
  <Card
    id="perusahaan" title={t('partners')} tight={report.partners.length > 0}
    detail={report.partners.length > 0 && <><a href={`/hasil/laporan/${wave.id}?perusahaan=semua#perusahaan`}>{t('partners-text', { employers: formatNumber(report.partners.length, lang) })}</a> {report.partners.length > most && t('below-the-first', { count: most })}</>}
  >
    {report.partners.length === 0 ? <p class="quiet">{t('partners-none')}</p> : (
      <DataTable
        plain caption={t('partners')} columns={[{ key: 'name', title: t('employer') }, { key: 'people', title: t('people'), numeric: true }, { key: 'kept', title: t('kept'), numeric: true }]}
        rows={report.partners.slice(0, most).map(({ key, name, employer, people, kept }) => ({
          id: key,
          cells: {
            name: employer ? <a href={`/perusahaan/${employer}`}>{name}</a> : name || t('unknown-employer'), people: <Opens wave={wave.id} figure={people} text={formatNumber(people.count, lang)} />,
            kept: kept ? <KeptPromise employer={employer!} text={t('kept-of', { hired: Math.min(kept.hired, kept.promised), promised: kept.promised })} mayOpen={mayOpen} /> : '–',
          },
        }))}
      />
    )}
  </Card>
);

const KeptPromise = ({ employer, text, mayOpen }: { employer: string; text: string; mayOpen: boolean }) => (mayOpen ? <a href={`/kebutuhan/baris?state=all&employer=${employer}`}>{text}</a> : <>{text}</>);
