import { isSystemName } from '#kernel/actor';
import type { Json } from '#kernel/json';
import { translator, type Translate } from '#kernel/translate';
import type { AuditVerdict } from '#platform/audit/seals';
import { listHref, perPage } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatMomentShort } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Verdict } from '#ui/verdict';
import { seeAudit } from '../actions/see-audit.ts';
import type { OverviewKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

export const auditPages: Routes = (app) => {
  app.get('/admin/jejak', (request, reply) => show(request, reply, seeAudit, ({ entries, page, filter, verdict }) => {
    const t = translator(texts, request.language);
    const columns = (['when', 'who', 'deed', 'subject', 'change', 'why'] as const).map((key) => ({ key, title: t(`audit.${key}`) }));
    const rows = entries.map((entry) => ({ id: entry.id, cells: {
      when: formatMomentShort(entry.at, request.language), who: isSystemName(entry.actorName) ? t('audit.by-itself') : entry.actorName, deed: entry.deed, change: describeChange(entry.before, entry.after), why: entry.why ?? '',
      subject: <a href={listHref('/admin/jejak', {}, { subject: entry.subjectId })}>{entry.subjectType}</a>,
    } }));
    return {
      title: t('audit'), shell: 'staff', current: '/admin/jejak',
      body: (
        <>
          <PageHead title={t('audit')} detail={t('audit-lead')}><Button secondary href={listHref('/admin/jejak', filter, { verify: true })}>{t('audit.verify')}</Button></PageHead>
          {verdict && <ChainVerdict verdict={verdict} t={t} />}
          <Chips chips={[
            { text: t('audit.sign-ins'), on: filter.only !== undefined, href: listHref('/admin/jejak', filter, { only: filter.only ? undefined : 'sign-ins' }) },
            ...(filter.subject ? [{ text: t('audit.one-record'), on: true, href: listHref('/admin/jejak', filter, { subject: undefined }) }] : []),
          ]} />
          {rows.length === 0 ? <Empty what={t('audit.none')}>{t('audit.none-text')}</Empty> : <DataTable caption={t('audit')} columns={columns} rows={rows} />}
          <Pagination page={page} pages={rows.length === perPage ? page + 1 : page} hrefOf={(to) => listHref('/admin/jejak', filter, { page: to })} />
        </>
      ),
    };
  }));
};

const ChainVerdict = ({ verdict: { seals, entries, unsealed, faults }, t }: { verdict: AuditVerdict; t: Translate<OverviewKey> }) =>
  faults.length === 0
    ? <Verdict tone="go" mark>{t('audit.sound', { seals, entries, unsealed })}</Verdict>
    : <Verdict tone="stop" mark>{t('audit.broken', { seal: faults[0]!.seal })}</Verdict>;

/** `status: draft → proposed; …`, short enough for a table. */
function describeChange(before: Readonly<Record<string, Json | undefined>> | null, after: Readonly<Record<string, Json | undefined>> | null): string {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const show = (value: Json | undefined): string => (value === undefined || value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value));
  const text = fields.map((field) => (before ? `${field}: ${show(before[field])} → ${show(after?.[field])}` : `${field}: ${show(after?.[field])}`)).join('; ');
  return text.length > 240 ? `${text.slice(0, 239)}…` : text;
}
