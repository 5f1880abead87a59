import type { Translate } from '#kernel/translate';
import { DataTable } from '#ui/data-table';
import { formatNumber, type Lang } from '#ui/format';
import type { CurriculumGroup } from '../rules/curriculum.ts';
import type { ProgramsKey } from '../texts/id.ts';

type Props = { groups: readonly CurriculumGroup[]; totalJp: number; t: Translate<ProgramsKey>; lang: Lang };

/** The curriculum as the program document prints it: three groups, each with its sums, and the sum of all. */
export const CurriculumTable = ({ groups, totalJp, t, lang }: Props) => (
  <>
    {groups.map((group) => (
      <div key={group.kind}>
        <h3 class="govuk-heading-s">{t(`group.${group.kind}`)}</h3>
        <DataTable plain caption={t(`group.${group.kind}`)} columns={columns(t)} rows={[...group.blocks.map((block) => rowOf(block)), sumOf(group, t)]} />
      </div>
    ))}
    <p class="govuk-body"><b>{t('grand-total', { jp: formatNumber(totalJp, lang), hours: formatNumber(totalJp * 0.75, lang) })}</b></p>
  </>
);

const columns = (t: Translate<ProgramsKey>) => [
  { key: 'title', title: t('block') },
  { key: 'knowledge', title: t('jp-knowledge'), numeric: true }, { key: 'skill', title: t('jp-skill'), numeric: true }, { key: 'jp', title: t('jp-total'), numeric: true },
];

const rowOf = (block: CurriculumGroup['blocks'][number]) => ({
  id: String(block.position),
  cells: { title: <>{block.title}{block.unitKey && <><br /><a class="small" href={`/standar/unit/${encodeURIComponent(block.unitKey)}`}>{codeOf(block.unitKey)}</a></>}</>, knowledge: block.jpKnowledge, skill: block.jpSkill, jp: block.jpKnowledge + block.jpSkill },
});

const sumOf = (group: CurriculumGroup, t: Translate<ProgramsKey>) => ({
  id: `sum-${group.kind}`, cells: { title: t('sum'), knowledge: <b>{group.jpKnowledge}</b>, skill: <b>{group.jpSkill}</b>, jp: <b>{group.jp}</b> },
});

/** `C.24LAS01.001.1` of `C.24LAS01.001.1@98/2018`. */
export const codeOf = (unitKey: string): string => unitKey.split('@')[0]!;
