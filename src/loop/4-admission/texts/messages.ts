import type { Day } from '#kernel/day';
import { fill } from '#kernel/translate';
import { addMinutes, type Instant } from '#kernel/instant';
import { formatDay, formatMoment } from '#ui/format';
import { messageWords } from './message-words.ts';

const words = messageWords.id;
const day = (of: Day): string => formatDay(of, 'id');

export const receivedMessage = (number: string, wave: { readonly label: string; readonly announceOn: Day }): string =>
  fill(words.received, { number, wave: wave.label, announceOn: day(wave.announceOn) });
export const testMessage = (number: string, testOn: Day, place: string): string => fill(words.test, { number, testOn: day(testOn), place });
export const openMessage = (label: string, wave: { readonly label: string; readonly applyFrom: Day; readonly applyUntil: Day }, link: string): string =>
  fill(words.open, { class: label, wave: wave.label, from: day(wave.applyFrom), until: day(wave.applyUntil), link });
export const linkMessage = (wave: string, number: string | null, link: string): string => fill(number ? words.link : words.linkToDraft, { wave, number: number ?? '', link });
export const resultMessage = (number: string, wave: string): string => fill(words.result, { number, wave });
export const offerMessage = (number: string, label: string, until: Instant): string => fill(words.offer, { number, class: label, until: formatMoment(until, 'id') });
export const betterMessage = (number: string, label: string, until: Instant): string => fill(words.better, { number, class: label, until: formatMoment(until, 'id') });
export const answerSoonMessage = (number: string, label: string, until: Instant): string => fill(words.answerSoon, { number, class: label, until: formatMoment(until, 'id') });
export const offerEndedMessage = (number: string, label: string): string => fill(words.offerEnded, { number, class: label });
export const betterEndedMessage = (number: string, label: string): string => fill(words.betterEnded, { number, class: label });
export const objectionMessage = (number: string, due: Instant): string => fill(words.objection, { number, due: formatMoment(addMinutes(due, -1), 'id') });
export const objectionAnswerMessage = (number: string): string => fill(words.objectionAnswer, { number });

export type OfficeDeed = 'withdrawn' | 'given-back' | 'turned-down';
export const officeMessage = (number: string, deed: OfficeDeed): string => fill(words[deed], { number });
