import type { Day } from '#kernel/day';
import { fill } from '#kernel/translate';
import { formatDay } from '#ui/format';
import { messageWords } from './message-words.ts';

const words = messageWords.id;
const firstName = (name: string): string => name.split(' ')[0] ?? name;

type Asked = { readonly name: string; readonly class: string; readonly month: number; readonly link: string; readonly until: Day };

/** What is written to a graduate when a question's day has come; Indonesian, because a phone number tells no language. */
export const askMessage = ({ name, class: label, month, link, until }: Asked): { subject: string; text: string } =>
  ({ subject: fill(words.subject, { class: label }), text: fill(words.ask, { name: firstName(name), class: label, month, link, until: formatDay(until, 'id') }) });
