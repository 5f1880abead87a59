/** What a seat may be reserved for (domain §7): small floors that return to everybody when unfilled. */
export const traits = ['disability', 'women', 'poor-household', 'home-district'] as const;
export type Trait = (typeof traits)[number];

/** The traits that staff confirm with the documents; the others follow from the register and the class. */
export const provedTraits = ['disability', 'poor-household'] as const satisfies readonly Trait[];

/** What a person may not want the neighbours to know. */
export const sensitiveTraits: readonly string[] = ['disability', 'poor-household'] satisfies readonly Trait[];

type Facts = { readonly supportNeeds: readonly string[]; readonly socialBand: number | null };

/** Deciles 1 to 3 of the national social data count as a poor household. */
const poorestBand = 3;

/** What the register suggests; staff confirm it with the documents. */
export const suggestedTraits = ({ supportNeeds, socialBand }: Facts): Trait[] => [
  ...(supportNeeds.length > 0 ? ['disability' as const] : []),
  ...(socialBand !== null && socialBand <= poorestBand ? ['poor-household' as const] : []),
];

type Somebody = { readonly proved: readonly Trait[]; readonly sex: string; readonly region: string };

/** All traits somebody has at one class: the home district depends on where the class is held. */
export const traitsAt = ({ proved, sex, region }: Somebody, place: string): Trait[] => [
  ...(proved.includes('disability') ? ['disability' as const] : []),
  ...(sex === 'female' ? ['women' as const] : []),
  ...(proved.includes('poor-household') ? ['poor-household' as const] : []),
  ...(regencyOf(region) !== undefined && regencyOf(region) === regencyOf(place) ? ['home-district' as const] : []),
];

/** `36.01` of `36.01.07`; undefined when only a province is known. */
const regencyOf = (code: string): string | undefined => /^\d\d\.\d\d/.exec(code)?.[0];
