import type { Translate } from '#kernel/translate';
import { DataTable } from '#ui/data-table';
import type { ProgramDocument } from '../actions/see-document.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { codeOf } from './curriculum-table.tsx';

type Props = { unit: ProgramDocument['syllabus'][number]; t: Translate<ProgramsKey> };

/** One unit of the syllabus: its hours, and each element with its criteria as far as the library knows them. */
export const SyllabusTable = ({ unit, t }: Props) => (
  <>
    <h3 class="govuk-heading-s">{unit.title}</h3>
    <p class="quiet">{t('syllabus-hours', { code: codeOf(unit.unitKey), knowledge: unit.jpKnowledge, skill: unit.jpSkill })}</p>
    {unit.elements.length === 0 ? <p class="quiet">{t('syllabus-none')}</p> : (
      <DataTable plain caption={unit.title} columns={[{ key: 'element', title: t('element') }, { key: 'criteria', title: t('criteria') }]}
        rows={unit.elements.map((element) => ({
          id: element.title, cells: { element: element.title, criteria: <ul class="govuk-list">{element.criteria.map((one) => <li key={one.no}>{one.no} {one.text}</li>)}</ul> },
        }))} />
    )}
  </>
);
