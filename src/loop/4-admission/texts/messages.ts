import type { Day } from '#kernel/day';
import { fill } from '#kernel/translate';
import { addMinutes, type Instant } from '#kernel/instant';
import { formatDay, formatMoment } from '#ui/format';
import type { MessageLanguage } from '../rules/draft.ts';
import { messageWords } from './message-words.ts';

/** The language somebody applied or asked in; Indonesian where none is known. */
const spoken = (language: MessageLanguage | undefined): MessageLanguage => language ?? 'id';
const say = (language: MessageLanguage | undefined, key: keyof (typeof messageWords)['id'], facts: Readonly<Record<string, string | number>>): string => fill(messageWords[spoken(language)][key], facts);
const day = (of: Day, language: MessageLanguage | undefined): string => formatDay(of, spoken(language));
const moment = (of: Instant, language: MessageLanguage | undefined): string => formatMoment(of, spoken(language));

type In = MessageLanguage | undefined;

export const receivedMessage = (number: string, wave: { readonly label: string; readonly announceOn: Day }, language: In): string =>
  say(language, 'received', { number, wave: wave.label, announceOn: day(wave.announceOn, language) });
export const testMessage = (number: string, testOn: Day, place: string, language: In): string => say(language, 'test', { number, testOn: day(testOn, language), place });
export const openMessage = (label: string, wave: { readonly label: string; readonly applyFrom: Day; readonly applyUntil: Day }, link: string, language: In): string =>
  say(language, 'open', { class: label, wave: wave.label, from: day(wave.applyFrom, language), until: day(wave.applyUntil, language), link });
export const linkMessage = (wave: string, number: string | null, link: string, language: In): string => say(language, number ? 'link' : 'linkToDraft', { wave, number: number ?? '', link });
export const resultMessage = (number: string, wave: string, language: In): string => say(language, 'result', { number, wave });
export const offerMessage = (number: string, label: string, until: Instant, language: In): string => say(language, 'offer', { number, class: label, until: moment(until, language) });
export const betterMessage = (number: string, label: string, until: Instant, language: In): string => say(language, 'better', { number, class: label, until: moment(until, language) });
export const answerSoonMessage = (number: string, label: string, until: Instant, language: In): string => say(language, 'answerSoon', { number, class: label, until: moment(until, language) });
export const offerEndedMessage = (number: string, label: string, language: In): string => say(language, 'offerEnded', { number, class: label });
export const betterEndedMessage = (number: string, label: string, language: In): string => say(language, 'betterEnded', { number, class: label });
export const objectionMessage = (number: string, due: Instant, language: In): string => say(language, 'objection', { number, due: moment(addMinutes(due, -1), language) });
export const objectionAnswerMessage = (number: string, language: In): string => say(language, 'objectionAnswer', { number });

type Corrected = { readonly number: string; readonly wave: string; readonly note: string; readonly link: string };
export const policyMessage = ({ note, ...facts }: Corrected, language: In): string => say(language, 'policy', { ...facts, note: note.replace(/[.\s]+$/, '') });

type Later = { readonly number: string; readonly class: string; readonly wave: string; readonly from: Day; readonly to: Day; readonly because: 'instructor' | 'workshop' | 'other'; readonly link: string };
export const movedMessage = ({ from, to, because, ...facts }: Later, language: In): string => say(language, `moved-${because}`, { ...facts, from: day(from, language), to: day(to, language) });

export type OfficeDeed = 'withdrawn' | 'given-back' | 'turned-down';
export const officeMessage = (number: string, deed: OfficeDeed, language: In): string => say(language, deed, { number });
