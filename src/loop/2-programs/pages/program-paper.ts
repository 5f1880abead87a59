import type { Instant } from '#kernel/instant';
import type { Translate } from '#kernel/translate';
import type { Paper, PaperBlock, PaperCell } from '#platform/paper/paper';
import { formatDayShort, formatNumber, formatRupiah, dayOf } from '#ui/format';
import type { ProgramDocument } from '../actions/see-document.ts';
import { costOfClass, seatsOfPackage as seats } from '../rules/class-cost.ts';
import { materialFor, toolsFor } from '../rules/resources.ts';
import { fieldName } from '../texts/field-names.ts';
import type { ProgramsKey } from '../texts/id.ts';
import { codeOf } from './curriculum-table.tsx';

type T = Translate<ProgramsKey>;
type Language = 'id' | 'en';
type Around = { readonly centre: string; readonly madeAt: Instant; readonly t: T; readonly language: Language };

/** The official program document: cover with signatures, identity, curriculum, a syllabus for each unit, equipment, materials and cost. */
export function programPaper(document: ProgramDocument, around: Around): Paper {
  const { version } = document;
  const { t, centre, language, madeAt } = around;
  const versionText = `${t('version-n', { n: version.number })} · ${t(`status.${version.status}`)}`;
  return {
    title: version.name, language, madeAt, header: `${version.name} · ${versionText}`, footer: centre,
    blocks: [
      { kind: 'title', text: t('paper-title', { name: version.name }), detail: [centre, version.code, versionText].join('\n') },
      signatures(document, around),
      { kind: 'heading', level: 1, text: t('paper-identity'), newPage: true }, identity(document, around),
      { kind: 'heading', level: 1, text: t('curriculum') }, ...curriculum(document, around),
      { kind: 'heading', level: 1, text: t('syllabus'), newPage: true }, ...document.syllabus.flatMap((unit) => syllabusOf(unit, t)),
      { kind: 'heading', level: 1, text: t('resources'), newPage: true }, ...lists(document, around),
    ],
  };
}

/** What nobody knows is a line to be filled by hand. */
const blank = '. . . . . . . . . . . . . . . . .';

function signatures({ signers }: ProgramDocument, { t, language }: Around): PaperBlock {
  return { kind: 'signatures', signatures: (['prepared', 'checked', 'approved'] as const).map((role) => {
    const { name, nip, post, on, by } = signers[role];
    const day = on && formatDayShort(dayOf(on), language);
    return { role: t(role), name: name ?? blank, detail: [`NIP ${nip ?? blank}`, post && t(`post.${post}` as ProgramsKey), day && (by ? t('approved-here', { by, on: day }) : day)].filter(Boolean).join('\n') };
  }) };
}

function identity({ version, occupationTitle, domicileName, prerequisites }: ProgramDocument, { t, language }: Around): PaperBlock {
  const { minAge, maxAge, minEducation, cooldownMonths, basis } = version.requirements;
  return { kind: 'facts', rows: [
    [t('name'), version.name], [t('code'), version.code], [t('kind'), t(`kind.${version.kind}`)], [t('field'), fieldName(version.field, language)], [t('occupation'), `${version.occupation} ${occupationTitle}`], [t('objective'), version.objective],
    [t('units'), String(version.blocks.filter(({ kind }) => kind === 'unit').length)], ...(prerequisites.length > 0 ? [[t('prerequisites'), prerequisites.join('; ')] as const] : []),
    [t('estimated-time'), t('grand-total', { jp: formatNumber(version.totalJp, language), hours: formatNumber(version.totalJp * 0.75, language) })],
    [t('age'), t('age-range', { min: minAge, max: maxAge })], [t('min-education'), t(`education.${minEducation}` as ProgramsKey)], [t('domicile'), domicileName ?? t('everywhere')],
    [t('cooldown'), cooldownMonths === 0 ? t('no-cooldown') : t('months', { n: cooldownMonths })], ...(basis ? [[t('basis'), basis] as const] : []), ...(version.resources.instructors ? [[t('instructors-asked'), version.resources.instructors] as const] : []),
  ] };
}

function curriculum({ version, groups }: ProgramDocument, { t, language }: Around): PaperBlock[] {
  const columns = [{ title: t('unit-code'), share: 20 }, { title: t('block'), share: 48 }, { title: t('jp-knowledge'), share: 13, align: 'right' as const }, { title: t('jp-skill'), share: 13, align: 'right' as const }, { title: t('jp-total'), share: 11, align: 'right' as const }];
  return [
    ...groups.flatMap((group): PaperBlock[] => [
      { kind: 'heading', level: 2, text: t(`group.${group.kind}`) },
      { kind: 'table', columns, rows: [
        ...group.blocks.map(({ unitKey, title, jpKnowledge, jpSkill }): PaperCell[] => [unitKey ? codeOf(unitKey) : '', title, String(jpKnowledge), String(jpSkill), String(jpKnowledge + jpSkill)]),
        ['', { strong: t('sum') }, { strong: String(group.jpKnowledge) }, { strong: String(group.jpSkill) }, { strong: String(group.jp) }],
      ] },
    ]),
    { kind: 'text', text: t('grand-total', { jp: formatNumber(version.totalJp, language), hours: formatNumber(version.totalJp * 0.75, language) }) },
  ];
}

function syllabusOf(unit: ProgramDocument['syllabus'][number], t: T): PaperBlock[] {
  const subjects = (['knowledge', 'skill', 'attitude'] as const).filter((one) => unit.written[one]).map((one) => [t(one), unit.written[one]] as const);
  return [
    { kind: 'heading', level: 2, text: unit.title }, { kind: 'text', isQuiet: true, text: t('syllabus-hours', { code: codeOf(unit.unitKey), knowledge: unit.jpKnowledge, skill: unit.jpSkill }) },
    ...(unit.elements.length === 0 ? [{ kind: 'text', isQuiet: true, text: t('syllabus-none') } as const] : [{ kind: 'table', columns: [{ title: t('element'), share: 25 }, { title: t('criteria'), share: 35 }, { title: t('indicators'), share: 40 }], rows: unit.elements.flatMap((element) =>
      element.criteria.map((one, at): PaperCell[] => [at === 0 ? { strong: element.title } : '', `${one.no} ${one.text}`, unit.written.indicators[one.no] ?? []])) } as const]),
    ...(subjects.length > 0 ? [{ kind: 'facts', rows: subjects } as const] : []),
  ];
}

function lists({ version: { resources, totalJp } }: ProgramDocument, { t, language }: Around): PaperBlock[] {
  const number = (count: number): string => formatNumber(count, language);
  const cost = costOfClass(resources, { seats, jp: totalJp });
  return [
    { kind: 'heading', level: 2, text: t('equipment') },
    resources.equipment.length === 0 ? { kind: 'text', isQuiet: true, text: t('equipment-none') } : { kind: 'table', columns: [{ title: t('tool'), share: 35 }, { title: t('specification'), share: 35 }, { title: t('ratio'), share: 25 }, { title: t('for-package', { seats }), share: 15, align: 'right' }],
      rows: resources.equipment.map((tool) => [tool.name, tool.specification ?? '–', tool.traineesEach === 1 ? t('ratio-one') : t('ratio-many', { n: number(tool.traineesEach) }), number(toolsFor(tool, seats))]) },
    { kind: 'heading', level: 2, text: t('materials') },
    resources.materials.length === 0 ? { kind: 'text', isQuiet: true, text: t('materials-none') } : { kind: 'table', columns: [{ title: t('material'), share: 45 }, { title: t('per-trainee'), share: 20, align: 'right' }, { title: t('for-package', { seats }), share: 20, align: 'right' }],
      rows: resources.materials.map((one) => [one.name, `${number(one.quantity)} ${one.measure}`, `${number(materialFor(one, seats))} ${one.measure}`]) },
    ...(cost.lines.length === 0 ? [] : [{ kind: 'heading', level: 2, text: t('class-cost', { seats }) } as const, { kind: 'table', columns: [{ title: t('cost'), share: 60 }, { title: t('rupiah'), share: 25, align: 'right' }], rows: [
      ...cost.lines.map(({ name, rupiah }): PaperCell[] => [name, formatRupiah(rupiah, language)]), [{ strong: t('sum') }, { strong: formatRupiah(cost.rupiah, language) }],
    ] } as const]),
  ];
}
