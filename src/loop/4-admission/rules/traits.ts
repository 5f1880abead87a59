/** What a seat may be reserved for (domain §7): small floors that return to everybody when unfilled. */
export const traits = ['disability', 'poor-household'] as const;
export type Trait = (typeof traits)[number];

type Facts = { readonly supportNeeds: readonly string[]; readonly socialBand: number | null };

/** Deciles 1 to 3 of the national social data count as a poor household. */
const poorestBand = 3;

/** What the register suggests; staff confirm it with the documents. */
export const suggestedTraits = ({ supportNeeds, socialBand }: Facts): Trait[] => [
  ...(supportNeeds.length > 0 ? ['disability' as const] : []),
  ...(socialBand !== null && socialBand <= poorestBand ? ['poor-household' as const] : []),
];
