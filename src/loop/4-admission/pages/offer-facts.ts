import { formatNumber, type Lang } from '#ui/format';
import type { TagTone } from '#ui/tag';
import type { Offer } from '../actions/catalogue.ts';
import type { T } from './field-at.ts';

/** Where, and how long, in the words of a catalogue. */
export const offerFacts = {
  place: ({ placeName, class: of }: Offer, t: T): string => [placeName, of.mode === 'centre' ? '' : t(`mode.${of.mode}`), of.boarding ? t('boarding') : ''].filter(Boolean).join(', '),
  hours: ({ program, class: of }: Offer, t: T, lang: Lang): string => t('hours', { n: formatNumber(program.totalJp, lang), shift: t(`shift.${of.shift}`) }),
};

export function offerTags({ employers, program, earlier }: Offer, t: T): { text: string; tone?: TagTone }[] {
  const units = program.blocks.filter((block) => block.unitKey).length;
  return [
    ...(employers > 0 ? [{ text: t('wanted-by', { n: employers }), tone: 'new' as const }] : []),
    ...(units > 0 ? [{ text: t('kind-units', { kind: t(`kind.${program.kind}`), n: units }) }] : []),
    ...(earlier ? [] : [{ text: t('new-class-tag'), tone: 'warm' as const }]),
  ];
}
