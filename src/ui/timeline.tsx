import type { ComponentChildren } from 'preact';
import { isSystemName } from '#kernel/actor';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

export interface TimelineEntry {
  /** Already worded, for instance by `formatMomentShort`. */
  readonly when: string;
  readonly dateTime?: string;
  readonly what: ComponentChildren;
  readonly who?: string;
  readonly before?: string;
  readonly after?: string;
  readonly why?: string;
}

/** What happened, newest first: who, what, before → after, and why. A history without entries says so. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const { noHistory } = frameTexts(usePage().lang);
  if (entries.length === 0) return <p class="quiet">{noHistory}</p>;
  return <ol class="timeline">{entries.map((entry, index) => <Entry key={index} entry={entry} />)}</ol>;
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const texts = frameTexts(usePage().lang);
  const detail = [entry.who && isSystemName(entry.who) ? texts.system : entry.who, entry.why].filter(Boolean).join(' · ');
  return (
    <li>
      <time class="timeline__when" dateTime={entry.dateTime}>{entry.when}</time>
      <div>
        <b>{entry.what}</b>
        {(entry.before || entry.after) && (
          <span class="timeline__change">
            {entry.before && <><span class="govuk-visually-hidden">{texts.before} </span><del>{entry.before}</del></>}
            <span aria-hidden="true"> → </span>
            {entry.after && <><span class="govuk-visually-hidden">{texts.after} </span><ins>{entry.after}</ins></>}
          </span>
        )}
        {detail && <span class="timeline__detail">{detail}</span>}
      </div>
    </li>
  );
}
