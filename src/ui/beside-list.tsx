import { Tag } from './tag.tsx';

interface Line { readonly text: string; readonly href?: string | undefined; readonly tone: 'go' | 'wait' | 'stop' | 'plain' }

/** What other parts of the house say about a record, what is missing first; each line opens what it counts. */
export function BesideList({ lines, words }: { lines: readonly Line[]; words: Readonly<Record<Line['tone'], string>> }) {
  return (
    <ul class="govuk-list">
      {lines.map((line, at) => <li key={at}>{line.tone !== 'plain' && <><Tag text={words[line.tone]} tone={line.tone} />{' '}</>}{line.href ? <a href={line.href}>{line.text}</a> : line.text}</li>)}
    </ul>
  );
}
