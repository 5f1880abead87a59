import type { Day } from '#kernel/day';

/** Everything somebody can be refused about a person. The code is the contract; texts/refusals words it. */
export type PeopleError =
  | { readonly code: 'people.nik-not-digits'; readonly field: 'nik' }
  | { readonly code: 'people.nik-too-short'; readonly field: 'nik'; readonly typed: number }
  | { readonly code: 'people.nik-too-long'; readonly field: 'nik'; readonly typed: number }
  | { readonly code: 'people.nik-impossible-date'; readonly field: 'nik' }
  | { readonly code: 'people.nik-no-serial'; readonly field: 'nik' }
  | { readonly code: 'people.nik-not-known'; readonly field: 'nik' }
  | { readonly code: 'people.phone-unreadable'; readonly field: 'phone' }
  | { readonly code: 'people.birth-day-ahead'; readonly field: 'birthDay'; readonly today: Day }
  | { readonly code: 'people.birth-day-long-ago'; readonly field: 'birthDay'; readonly age: number }
  | { readonly code: 'people.unknown-region'; readonly field: 'regionCode' }
  | { readonly code: 'people.already-registered'; readonly field: 'nik'; readonly name: string };
