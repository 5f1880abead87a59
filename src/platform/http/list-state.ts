/** What a list page shows of many: page numbers from 1, kept in the address so that a list can be sent to a colleague. */
export const perPage = 50;

export const offsetOf = (page: number | undefined): number => (Math.max(1, page ?? 1) - 1) * perPage;
export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / perPage));

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** The address of the same list with some values changed; anything but a page change starts at page one again. */
export function listHref(path: string, state: Values, change: Values): string {
  const next = { ...state, ...('page' in change ? {} : { page: undefined }), ...change };
  const query = Object.entries(next).filter(([, value]) => value !== undefined && value !== '' && value !== false).map(([name, value]) => [name, String(value)]);
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`;
}
