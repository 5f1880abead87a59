import { translator } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { DataTable } from '#ui/data-table';
import { formatNumber } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Verdict } from '#ui/verdict';
import { recountLedger } from '../actions/recount-ledger.ts';
import { texts } from '../texts/words.ts';

/** The whole ledger counted again, for whoever does not take our word for a balance. */
export const recountPages: Routes = (app) => {
  app.get('/kebutuhan/hitung-ulang', (request, reply) => show(request, reply, recountLedger, ({ lines, entries, differing }) => {
    const t = translator(texts, request.language);
    const number = (value: number): string => formatNumber(value, request.language);
    const facts = { lines: number(lines), entries: number(entries), differing: number(differing.length) };
    return {
      title: t('recount-all'), shell: 'staff', current: '/kebutuhan',
      body: (
        <>
          <PageHead title={t('recount-all')} detail={t('recount-all-lead')} up={{ href: '/kebutuhan/baris', text: t('needs-lines') }} />
          <Verdict tone={differing.length === 0 ? 'go' : 'stop'} mark title={t(differing.length === 0 ? 'recount-all-same' : 'recount-all-differs', facts)} level={2} />
          {differing.length > 0 && (
            <DataTable caption={t('recount-all')} columns={[{ key: 'need', title: t('occupation') }, { key: 'balance', title: t('balance'), numeric: true }, { key: 'recounted', title: t('recounted'), numeric: true }]}
              rows={differing.map((one) => ({ id: one.need, cells: { need: <a href={`/kebutuhan/${one.need}`}>{one.title}</a>, balance: number(one.balance), recounted: number(one.recounted) } }))} />
          )}
        </>
      ),
    };
  }));
};
