/** What every pack says of itself. A change of the facts is a new version with a new date (design, principle 3). */
type PackHead = { readonly version: number; readonly date: string; readonly source: string; readonly licence: string };

/** `code, name` in dotted codes: `36` province, `36.74` regency, `36.74.02` district, `36.74.02.1001` village. */
type RegionRow = readonly [code: string, name: string];
type RegionsPack = PackHead & {
  readonly regions: readonly RegionRow[];
  /** Villages of Banten only. */
  readonly villages: readonly RegionRow[];
  /** Regencies that touch each other; only Banten, Jakarta and their surroundings are listed. */
  readonly neighbours: { readonly [regency: string]: readonly string[] };
};

/** `abroad` and `nationwide` are texts that name no region of ours. All texts are folded (`kernel/text`). */
type RegionAliasesPack = PackHead & {
  readonly aliases: { readonly [text: string]: string };
  readonly abroad: readonly string[];
  readonly nationwide: readonly string[];
};

/** KBJI 2014: one to four digits are groups (four is the level used throughout the product), `7212.01` a job title. */
type OccupationsPack = PackHead & { readonly occupations: readonly (readonly [code: string, title: string])[] };
/** Job words and the four-digit groups they mean, one blank apart, the likeliest first. */
type OccupationAliasesPack = PackHead & { readonly aliases: { readonly [words: string]: string } };
/** How vacancies speak of units, and the units (`code@decree`) they mean, one blank apart, the likeliest first. */
type UnitAliasesPack = PackHead & { readonly aliases: { readonly [words: string]: string } };
/** English titles of occupations by four-digit group. */
type EnglishTitlesPack = PackHead & { readonly titles: { readonly [group: string]: readonly string[] } };

/** A draft day is computed or announced, and waits for the yearly joint decree. */
type Holiday = { readonly date: string; readonly name: string; readonly kind: 'national' | 'collective-leave'; readonly isDraft: boolean };
type HolidaysPack = PackHead & { readonly days: readonly Holiday[] };

/** `id` is number/year, e.g. `98/2018`; `revokes` names the ids of decrees it put out of force. */
export type Decree = { readonly id: string; readonly number: string; readonly year: number; readonly label: string; readonly title: string; readonly revokes?: readonly string[] };
/** A unit is known by decree and code together. `otherTitles`: the same code printed a second time under another title. */
export type UnitRow = { readonly decree: string; readonly code: string; readonly title: string; readonly otherTitles?: readonly string[] };
type UnitsPack = PackHead & { readonly decrees: readonly Decree[]; readonly units: readonly UnitRow[] };

type LessonPeriod = { readonly number: number; readonly from: string; readonly until: string };
type LessonPause = { readonly kind: 'assembly' | 'break' | 'prayer-and-lunch' | 'gymnastics'; readonly from: string; readonly until: string };
/** Days by ISO number, 1 = Monday. */
type TimetablePack = PackHead & {
  readonly lessonMinutes: number;
  readonly days: { readonly [weekday: string]: { readonly periods: readonly LessonPeriod[]; readonly pauses: readonly LessonPause[] } };
};

type Names = { readonly id: string; readonly en: string; readonly ja?: string };
type OverseasScheme = {
  readonly id: string; readonly name: Names; readonly from: string; readonly minAge?: number; readonly maxYears: number;
  readonly language: readonly string[]; readonly basis: string;
};
type OverseasField = { readonly id: string; readonly name: Names; readonly schemes: readonly string[]; readonly decidedOn: string };
type OverseasPack = PackHead & { readonly country: string; readonly schemes: readonly OverseasScheme[]; readonly fields: readonly OverseasField[] };

/** Every pack by the name of its file. */
export type Packs = {
  readonly 'regions': RegionsPack;
  readonly 'aliases-regions': RegionAliasesPack;
  readonly 'occupations-kbji2014': OccupationsPack;
  readonly 'aliases-occupations': OccupationAliasesPack;
  readonly 'aliases-units': UnitAliasesPack;
  readonly 'titles-esco': EnglishTitlesPack;
  readonly 'holidays-id': HolidaysPack;
  readonly 'holidays-jp': HolidaysPack;
  readonly 'units': UnitsPack;
  readonly 'timetable-pattern': TimetablePack;
  readonly 'overseas-japan-ssw': OverseasPack;
};
export type PackName = keyof Packs;
