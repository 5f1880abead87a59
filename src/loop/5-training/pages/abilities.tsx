import { translator, type Translate } from '#kernel/translate';
import type { Routes } from '#platform/http/routes';
import { show } from '#platform/http/submit';
import { Bar } from '#ui/bar';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Details } from '#ui/details';
import { Empty } from '#ui/empty';
import { formatPercent, type Lang } from '#ui/format';
import { Stack } from '#ui/stack';
import { TaskList } from '#ui/task-list';
import { seeAbilities } from '../actions/see-abilities.ts';
import { wholeUnit } from '../rules/criteria.ts';
import type { TrainingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { ClassHead } from './class-head.tsx';
import { codeOf, criterionHref } from './criterion-href.ts';
import type { ValueOf } from './value-of.ts';

type Seen = ValueOf<typeof seeAbilities>;
type Props = { seen: Seen; t: Translate<TrainingKey>; lang: Lang };

export const abilitiesPages: Routes = (app) => {
  app.get('/kelas/:class/kemampuan', (request, reply) => show(request, reply, seeAbilities, (seen) => {
    const t = translator(texts, request.language);
    return { title: t('ability'), shell: 'staff', current: '/kelas', body: <AbilitiesView seen={seen} t={t} lang={request.language} /> };
  }));
};

const AbilitiesView = (props: Props) => {
  const { seen, t, lang } = props;
  return (
    <>
      <ClassHead of={seen.class} current="kemampuan" t={t} lang={lang} />
      {seen.units.length === 0 ? <Empty what={t('no-units')}>{t('no-units-text')}</Empty> : (
        <Stack>
          {seen.units.map((unit, at) => (
            <Card key={unit.unitKey} title={`${at + 1}. ${unit.title}`} detail={codeOf(unit.unitKey)}>
              <Bar ratio={unit.taught} label={t('taught')} value={formatPercent(unit.taught, lang, 0)} />
              <Details summary={`${t('criteria')} (${unit.lines.length})`} open={unit.taught > 0 && unit.taught < 1}>
                <TaskList id={`unit-${codeOf(unit.unitKey)}`} tasks={unit.lines.map((line) => ({
                  text: line.criterion === wholeUnit ? t('whole-unit') : `${line.criterion} ${line.text}`, href: criterionHref(seen.class.id, { unitKey: unit.unitKey, criterion: line.criterion }),
                  status: { text: t('criterion-count', { competent: line.competent, judged: line.judged }), ...(line.judged === 0 ? {} : { tone: line.competent === line.judged ? 'go' as const : 'wait' as const }) },
                }))} />
              </Details>
            </Card>
          ))}
          <Card title={t('per-trainee')}><PerTrainee {...props} /></Card>
        </Stack>
      )}
    </>
  );
};

const PerTrainee = ({ seen, t }: Props) => (
  <DataTable plain caption={t('per-trainee')}
    columns={[{ key: 'name', title: t('name') }, ...seen.units.map((unit, at) => ({ key: unit.unitKey, title: `${t('unit')} ${at + 1}`, numeric: true }))]}
    rows={seen.trainees.map((one) => ({
      id: one.id,
      cells: { name: <a href={`/kelas/peserta/${one.id}`}>{one.name}</a>, ...Object.fromEntries(seen.units.map((unit) => [unit.unitKey, `${one.reached[unit.unitKey] ?? 0}/${unit.lines.length}`])) },
    }))}
  />
);
