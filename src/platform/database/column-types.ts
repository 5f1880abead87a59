import pg from 'pg';

type Parse = (text: string) => unknown;

const oid = { int8: 20, date: 1082, timestamptz: 1184, int8Array: 1016, dateArray: 1182, timestamptzArray: 1185, textArray: 1009 };

/** Reads an instant as PostgreSQL writes it in UTC: microseconds are cut to the milliseconds an Instant has. */
export function readInstant(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00$/.exec(text);
  return match ? `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0')}Z` : text;
}

function readWholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('A number in the database is too large to be read exactly.');
  return value;
}

const listOf = (parse: Parse): Parse => {
  const split = pg.types.getTypeParser(oid.textArray) as (text: string) => (string | null)[];
  return (text) => split(text).map((item) => (item === null ? null : parse(item)));
};

const parsers: Readonly<Record<number, Parse>> = {
  [oid.int8]: readWholeNumber,
  [oid.date]: (text) => text,
  [oid.timestamptz]: readInstant,
  [oid.int8Array]: listOf(readWholeNumber),
  [oid.dateArray]: listOf((text) => text),
  [oid.timestamptzArray]: listOf(readInstant),
};

/** How columns are read: days and instants stay text, so no time zone of the machine can move them. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers[id]) ?? (pg.types.getTypeParser(id, format as 'text') as Parse)) as typeof pg.types.getTypeParser,
};
