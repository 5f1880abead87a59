import type { Day } from '#kernel/day';
import { fill } from '#kernel/translate';
import { formatDay, formatMoment } from '#ui/format';
import type { StateOfKind } from '../rules/completeness.ts';
import type { Sitting, Slot } from '../rules/sitting.ts';
import type { MessageLanguage } from '../rules/draft.ts';
import { screeningMessageWords } from './screening-message-words.ts';

const wordsIn = (language: MessageLanguage | undefined) => screeningMessageWords[language ?? 'id'];

type Lacking = { readonly number: string; readonly lacking: readonly StateOfKind[]; readonly note: string | undefined; readonly fixBy: Day | null; readonly language: MessageLanguage | undefined };

/** Everything that is missing in one message, and until when. */
export function lackingMessage({ number, lacking, note, fixBy, language }: Lacking): string {
  const words = wordsIn(language);
  const items = lacking.map(({ kind, state }) => fill(state === 'missing' ? words.missing : words.unclear, { document: words.documents[kind] }));
  const list = [...items, ...(note ? [note.replace(/[.\s]+$/, '')] : [])].map((item, at) => `(${at + 1}) ${item}`).join('; ');
  return fill(fixBy ? words.lacking : words.lackingSoon, { number, list, until: fixBy ? formatDay(fixBy, language ?? 'id') : '' });
}

type Called = { readonly number: string; readonly slots: readonly Slot[]; readonly place: string; readonly language: MessageLanguage | undefined };

/** When, where, and what to bring; and until when to say that one cannot come. */
export function calledMessage({ number, slots, place, language }: Called): string {
  const [words, spoken] = [wordsIn(language), language ?? 'id'];
  const appointments = slots.map(({ sitting, startsAt }) => fill(words[sitting.kind], { at: formatMoment(startsAt, spoken), room: sitting.room })).join(' ');
  const first = slots[0]!.sitting;
  const bring = [...new Set(slots.map(({ sitting }) => sitting.bring))].join('; ');
  return fill(words.called, { number, appointments, place, bring, until: formatMoment(first.excuseUntil, spoken) });
}

export function absentMessage(number: string, { kind, startsAt }: Sitting, language: MessageLanguage | undefined): string {
  const words = wordsIn(language);
  return fill(words.absent, { number, what: words.kinds[kind], at: formatMoment(startsAt, language ?? 'id') });
}
