import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { show, submit } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDayShort, formatPhone, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { answerRequest } from '../actions/answer-link-request.ts';
import { seeLinkRequests } from '../actions/see-link-requests.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { DemandTabs } from './demand-tabs.tsx';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/permintaan';
type List = ValueOf<typeof seeLinkRequests>;

export const linkRequestPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeLinkRequests, (list) => listPage(request, list)));

  app.post(`${path}/:request`, (request, reply) => submit(request, reply, {
    deed: answerRequest,
    again: async () => {
      const list = await request.ask(seeLinkRequests, {});
      return listPage(request, list.ok ? list.value : { requests: [] });
    },
    done: ({ name }) => ({ to: path, say: translator(texts, request.language)('answered', { name }) }),
  }));
};

function listPage(request: Request, list: List): Page {
  const t = translator(texts, request.language);
  return { title: t('requests'), shell: 'staff', current: '/kebutuhan', body: <Requests list={list} mayAnswer={request.may('demand.answer-link-request')} t={t} lang={request.language} /> };
}

const Requests = ({ list, mayAnswer, t, lang }: { list: List; mayAnswer: boolean; t: Translate<DemandKey>; lang: Lang }) => (
  <>
    <PageHead title={t('requests')} detail={t('requests-lead')} />
    <DemandTabs current={path} t={t} />
    {list.requests.length === 0 ? <Empty what={t('no-requests')}>{t('no-requests-text')}</Empty> : (
      <DataTable caption={t('requests')}
        columns={[{ key: 'name', title: t('employer') }, { key: 'contact', title: t('contact') }, { key: 'region', title: t('place') }, { key: 'asked', title: t('asked-on') }, { key: 'state', title: t('state') }, { key: 'deeds', title: t('what') }]}
        rows={list.requests.map((one) => ({
          id: one.id,
          cells: {
            name: <b>{one.employerName}</b>, contact: <>{one.contactName}<br /><span class="quiet">{one.reach.startsWith('+') ? formatPhone(one.reach) : one.reach}</span></>, region: one.regionName || '—', asked: formatDayShort(one.askedOn, lang),
            state: one.answeredOn ? <Tag text={t('answered-on', { day: formatDayShort(one.answeredOn, lang) })} tone="go" /> : <Tag text={t('waits')} tone="wait" />,
            deeds: one.answeredOn || !mayAnswer ? '' : (
              <Form action={`${path}/${one.id}`}>
                <HiddenField name="version" value={String(one.version)} /><HiddenField name="name" value={one.employerName} />
                <p><a href={`/perusahaan?${new URLSearchParams({ q: one.employerName }).toString()}`}>{t('find-employer')}</a></p>
                <Button secondary>{t('mark-answered')}</Button>
              </Form>
            ),
          },
        }))} />
    )}
  </>
);
