import type { Day } from '#kernel/day';
import { addDays, daysBetween } from '#kernel/day';
import { formatDay, weekdayNames, type Lang } from './format.ts';

export interface CalendarEntry { readonly day: Day; readonly href: string; readonly text: string; readonly detail?: string; readonly tone: 'plan' | 'go' | 'off' }

interface Props {
  caption: string;
  /** Whole weeks, Monday to Sunday. */
  from: Day;
  until: Day;
  /** Days of another month stand back. */
  month: Day;
  today: Day;
  entries: readonly CalendarEntry[];
  lang: Lang;
}

/** Weeks as rows, days as cells; on a phone one day under the other, and empty days are left out. */
export function Calendar({ caption, from, until, month, today, entries, lang }: Props) {
  const weeks = Math.floor((daysBetween(from, until) + 1) / 7);
  return (
    <table class="calendar">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead><tr>{weekdayNames(lang).map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {Array.from({ length: weeks }, (_, week) => (
          <tr key={week}>{Array.from({ length: 7 }, (_, at) => addDays(from, week * 7 + at)).map((day) => <DayCell key={day} day={day} isAway={day.slice(0, 7) !== month.slice(0, 7)} isToday={day === today} entries={entries.filter((one) => one.day === day)} lang={lang} />)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, isAway, isToday, entries, lang }: { day: Day; isAway: boolean; isToday: boolean; entries: readonly CalendarEntry[]; lang: Lang }) {
  return (
    <td class={['calendar__day', entries.length === 0 && 'calendar__day--empty', isAway && 'calendar__day--away', isToday && 'calendar__day--today'].filter(Boolean).join(' ')}>
      <time dateTime={day} aria-current={isToday ? 'date' : undefined}><span class="calendar__number" aria-hidden="true">{Number(day.slice(8))}</span><span class="calendar__name">{formatDay(day, lang)}</span></time>
      {entries.length > 0 && (
        <ul>{entries.map((one) => <li key={one.href} class={`calendar__entry calendar__entry--${one.tone}`}><a href={one.href}>{one.text}</a>{one.detail && <span class="calendar__detail">{one.detail}</span>}</li>)}</ul>
      )}
    </td>
  );
}
