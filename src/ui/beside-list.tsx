import { Details } from './details.tsx';
import { usePage } from './page-context.tsx';
import { Tag } from './tag.tsx';
import { fill, frameTexts } from './texts.ts';

interface Line { readonly text: string; readonly href?: string | undefined; readonly tone: 'go' | 'wait' | 'stop' | 'plain' }
interface Props { lines: readonly Line[]; words: Readonly<Record<Line['tone'], string>> }

/** So many in sight: what somebody came to the page for is not pushed off the screen by what others say about it. */
const inSight = 8;

/** What other parts of the house say about a record, what is missing first; each line opens what it counts. */
export function BesideList({ lines, words }: Props) {
  const texts = frameTexts(usePage().lang);
  // One more is not worth a tap.
  const [seen, rest] = lines.length > inSight + 1 ? [lines.slice(0, inSight), lines.slice(inSight)] : [lines, []];
  return (
    <>
      <Lines lines={seen} words={words} />
      {rest.length > 0 && <Details summary={fill(texts.andMore, { n: rest.length })}><Lines lines={rest} words={words} /></Details>}
    </>
  );
}

const Lines = ({ lines, words }: Props) => (
  <ul class="govuk-list beside">
    {lines.map((line, at) => <li key={at}>{line.tone !== 'plain' && <><Tag text={words[line.tone]} tone={line.tone} />{' '}</>}{line.href ? <a href={line.href}>{line.text}</a> : line.text}</li>)}
  </ul>
);
