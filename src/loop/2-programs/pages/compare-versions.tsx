import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { compareVersionsQuestion } from '../actions/compare-versions.ts';
import type { Difference } from '../rules/compare-versions.ts';
import type { Block } from '../rules/program-version.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ComparedResources, ComparedSyllabus } from './compare-contents.tsx';

const tones = { added: 'go', removed: 'stop', hours: 'wait', same: 'plain' } as const;

export const compareVersionsPages: Routes = (app) => {
  app.get('/program/:program/banding', (request, reply) => show(request, reply, compareVersionsQuestion, ({ name, program, before, after, numbers, differences, syllabus, resources }) => {
    const t = translator(texts, request.language);
    const options = numbers.map((number) => ({ value: String(number), text: t('version-n', { n: number }) }));
    return {
      title: t('compare'), shell: 'staff', current: '/program',
      body: (
        <>
          <PageHead title={t('compare')} detail={numbers.length < 2 ? t('one-version') : t('compare-lead', { before: before.number, after: after.number })} up={{ href: `/program/${program}`, text: name }} />
          <ListToolbar action={`/program/${program}/banding`} filters={[
            { name: 'before', label: t('compare-from'), value: String(before.number), options }, { name: 'after', label: t('compare-to'), value: String(after.number), options },
          ]} />
          <Card title={t('curriculum')}>
            <DataTable
              plain caption={t('compare')} columns={columns(before.number, after.number, t)}
              rows={[
                ...differences.map((one, at) => ({ id: String(at), cells: cells(one, t) })),
                { id: 'total', cells: { title: <b>{t('sum')}</b>, before: <b>{before.totalJp} JP</b>, after: <b>{after.totalJp} JP</b>, change: '' } },
              ]}
            />
          </Card>
          <ComparedSyllabus pairs={syllabus} before={before} after={after} t={t} />
          <ComparedResources difference={resources} before={before} after={after} t={t} lang={request.language} />
        </>
      ),
    };
  }));
};

const columns = (before: number, after: number, t: Translate<ProgramsKey>) => [
  { key: 'title', title: t('block') }, { key: 'before', title: t('before', { n: before }), numeric: true }, { key: 'after', title: t('after', { n: after }), numeric: true }, { key: 'change', title: t('difference') },
];

const hours = (block: Block | undefined): string => (block ? `${block.jpKnowledge} + ${block.jpSkill} = ${block.jpKnowledge + block.jpSkill} JP` : '–');
const cells = (one: Difference, t: Translate<ProgramsKey>) => ({ title: one.title, before: hours(one.before), after: hours(one.after), change: <Tag text={t(`change.${one.change}`)} tone={tones[one.change]} /> });
