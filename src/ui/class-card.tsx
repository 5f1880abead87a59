import type { ComponentChildren } from 'preact';
import { Tag, type TagTone } from './tag.tsx';

interface Props {
  title: string;
  href: string;
  /** Where, when, how long: one short fact each. */
  facts: readonly string[];
  tags?: readonly { readonly text: string; readonly tone?: TagTone }[];
  /** A figure with its unit, and lines under it. */
  side?: { readonly figure: string; readonly unit: string; readonly lines?: readonly string[] };
  children?: ComponentChildren;
}

/** One offer in a catalogue: name, facts, signs, and the honest figures at the right. */
export function ClassCard({ title, href, facts, tags = [], side, children }: Props) {
  return (
    <article class="card offer">
      <div>
        <h3><a href={href}>{title}</a></h3>
        <ul class="offer__facts">{facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
        {tags.length > 0 && <p class="offer__tags">{tags.map((tag) => <Tag key={tag.text} {...tag} />)}</p>}
        {children}
      </div>
      {side && <p class="offer__side"><b class="num">{side.figure}</b> {side.unit}{side.lines?.map((line) => <span key={line}>{line}</span>)}</p>}
    </article>
  );
}
