/** What a colour says; the words say it too. */
export type TagTone = 'go' | 'wait' | 'info' | 'stop' | 'new' | 'warm' | 'plain';

/** A state in a word or two. */
export function Tag({ text, tone = 'plain', large = false }: { text: string; tone?: TagTone; large?: boolean }) {
  return <span class={['tag', tone !== 'plain' && `tag--${tone}`, large && 'tag--large'].filter(Boolean).join(' ')}>{text}</span>;
}
