import { translator } from '#kernel/translate';
import { listHref, perPage } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatMomentShort, formatPhone } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { Pagination } from '#ui/pagination';
import { Tag } from '#ui/tag';
import { seeMessages } from '../actions/see-messages.ts';
import { texts } from '../texts/words.ts';

const subjects = ['access', 'employers', 'demand', 'admission', 'matching', 'check-in'] as const;
/** What a message is about, from its purpose: the part before the dot is the module's. */
const aboutOf = (purpose: string) => `about.${subjects.find((one) => one === purpose.split('.')[0]) ?? 'other'}` as const;

const tones = { waiting: 'wait', sent: 'go', recorded: 'info', failed: 'stop' } as const;

export const messagesPages: Routes = (app) => {
  app.get('/admin/pesan', (request, reply) => show(request, reply, seeMessages, ({ messages, page }) => {
    const t = translator(texts, request.language);
    const columns = (['when', 'to', 'purpose', 'text', 'status'] as const).map((key) => ({ key, title: t(`message.${key}`) }));
    const rows = messages.map((message) => ({ id: message.id, cells: {
      when: formatMomentShort(message.createdAt, request.language),
      to: message.recipient.includes('@') ? message.recipient : formatPhone(message.recipient),
      purpose: t(aboutOf(message.purpose)),
      text: <>{message.subject && <><b>{message.subject}</b><br /></>}{message.text}</>,
      status: <Tag text={t(`status.${message.status as keyof typeof tones}`)} tone={tones[message.status as keyof typeof tones]} />,
    } }));
    return {
      title: t('messages'), shell: 'staff', current: '/admin/pesan',
      body: (
        <>
          <PageHead title={t('messages')} detail={t('messages-lead')} />
          {rows.length === 0 ? <Empty what={t('messages.none')}>{t('messages.none-text')}</Empty> : <DataTable caption={t('messages')} columns={columns} rows={rows} />}
          <Pagination page={page} pages={rows.length === perPage ? page + 1 : page} hrefOf={(to) => listHref('/admin/pesan', {}, { page: to })} />
        </>
      ),
    };
  }));
};
