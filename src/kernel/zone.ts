/** The three times of the country; no clock here is ever put forward or back. */
const zones = {
  'Asia/Jakarta': { hours: 7, short: 'WIB' }, 'Asia/Pontianak': { hours: 7, short: 'WIB' },
  'Asia/Makassar': { hours: 8, short: 'WITA' }, 'Asia/Jayapura': { hours: 9, short: 'WIT' },
} as const;

export type Zone = keyof typeof zones;

/** Hours before UTC and what people call the zone; one that is none of the country's counts as Jakarta's. */
export const timeIn = (zone: string | undefined): { readonly hours: number; readonly short: string } => zones[zone as Zone] ?? zones['Asia/Jakarta'];
