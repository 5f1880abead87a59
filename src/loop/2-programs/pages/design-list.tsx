import { translator, type Translate } from '#kernel/translate';
import { listHref, pagesOf } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatMomentShort, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { listDesignsQuestion, type DesignLine } from '../actions/see-designs.ts';

import { designTexts, type DesignKey } from '../texts/design-words.ts';

export const designsPath = '/program/klaster';
export const designTones = { draft: 'plain', waiting: 'wait', running: 'info', finished: 'go', cancelled: 'warm', failed: 'stop' } as const;

/** Hundredths of people as people, with one decimal. */
export const peopleOf = (hundredths: number, lang: Lang): string => formatNumber(Math.round(hundredths / 10) / 10, lang);

export const designListPages: Routes = (app) => {
  app.get(designsPath, (request, reply) => show(request, reply, listDesignsQuestion, ({ lines, total, page }) => {
    const t = translator(designTexts, request.language);
    const begin = { href: `${designsPath}/baru`, text: t('begin') };
    const mayBegin = request.may('programs.begin-design');
    return {
      title: t('designs'), shell: 'staff', current: '/program',
      body: (
        <>
          <PageHead title={t('designs')} detail={t('designs-lead')} up={{ href: '/program', text: t('back-to-programs') }}>{mayBegin && <Button href={begin.href}>{begin.text}</Button>}</PageHead>
          {lines.length === 0
            ? <Empty what={t('no-designs')} firstStep={mayBegin ? begin : undefined}>{t('no-designs-text')}</Empty>
            : <DataTable caption={t('designs')} columns={columns(t)} rows={lines.map((line) => ({ id: line.id, cells: cells(line, t, request.language) }))} />}
          <Pagination page={page} pages={pagesOf(total)} hrefOf={(number) => listHref(designsPath, {}, { page: number })} />
        </>
      ),
    };
  }));
};

const columns = (t: Translate<DesignKey>) => [
  { key: 'name', title: t('name') }, { key: 'status', title: t('status') }, { key: 'entries', title: t('entries'), numeric: true }, { key: 'ceiling', title: t('hour-ceiling'), numeric: true },
  { key: 'serves', title: t('serves'), numeric: true }, { key: 'by', title: t('asked-by') },
];

const cells = (line: DesignLine, t: Translate<DesignKey>, lang: Lang) => ({
  name: <a href={`${designsPath}/${line.id}`}>{line.name}</a>, status: <Tag text={t(`status.${line.status}`)} tone={designTones[line.status]} />,
  entries: formatNumber(line.entries, lang), ceiling: formatNumber(line.hourCeiling, lang), serves: line.weight === undefined ? '–' : t('people-n', { n: peopleOf(line.weight, lang) }),
  by: <>{line.askedBy} <span class="quiet">{formatMomentShort(line.askedAt, lang)}</span></>,
});
