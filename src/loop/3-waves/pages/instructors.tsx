import { translator, type Translate } from '#kernel/translate';
import { listHref } from '#platform/http/list-state';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Chips } from '#ui/chips';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { listInstructorsQuestion } from '../actions/see-instructors.ts';
import type { WavesKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<WavesKey>;
type Line = Extract<Awaited<ReturnType<typeof listInstructorsQuestion.run>>, { ok: true }>['value']['lines'][number];
const path = '/balai/instruktur';

export const instructorListPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, listInstructorsQuestion, ({ lines, filter }) => {
    const t = translator(texts, request.language);
    return {
      title: t('instructors'), shell: 'staff', current: '/balai',
      body: (
        <>
          <PageHead title={t('instructors')} detail={t('instructors-lead')} up={{ href: '/balai', text: t('centre') }}>
            <Button secondary href="/balai/bengkel">{t('workshops')}</Button>
            {request.may('waves.save-instructor') && <Button href={`${path}/baru`}>{t('add-instructor')}</Button>}
          </PageHead>
          <ListToolbar action={path} search={{ ...(filter.q ? { value: filter.q } : {}), label: t('search-instructors') }} keep={filter.expiring ? { expiring: 'true' } : {}} />
          <Chips chips={[{ text: t('expiring'), on: filter.expiring ?? false, href: listHref(path, filter, { expiring: !filter.expiring }) }]} />
          {lines.length === 0 ? <Empty what={t('no-instructors')}>{t('no-instructors-text')}</Empty> : <DataTable caption={t('instructors')} columns={columns(t)} rows={lines.map((line) => ({ id: line.id, cells: cells(line, t) }))} />}
        </>
      ),
    };
  }));
};

const columns = (t: T) => [
  { key: 'name', title: t('name') }, { key: 'initials', title: t('initials') }, { key: 'units', title: t('proofs'), numeric: true },
  { key: 'expiring', title: t('expiring'), numeric: true },
  { key: 'now', title: t('teaches-now') }, { key: 'account', title: t('account') }, { key: 'state', title: t('status') },
];

const cells = (line: Line, t: T) => ({
  name: <a href={`${path}/${line.id}`}>{line.name}</a>, initials: line.initials, units: line.units, expiring: line.expiring,
  now: line.now.length === 0 ? '–' : line.now.map((one, at) => <>{at > 0 && ', '}<a href={`/gelombang/kelas/${one.id}`}>{one.label}</a></>), account: t(line.user ? 'yes' : 'no'),
  state: <Tag text={t(!line.isActive ? 'left' : line.isExternal ? 'external' : 'of-centre')} tone={line.isActive ? (line.isExternal ? 'info' : 'go') : 'plain'} />,
});
