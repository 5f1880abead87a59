import { provinceOf, regencies, regionsIn } from '#standards';

type Choice = { readonly value: string; readonly text: string };

const kept = new Map<string, readonly Choice[]>();

/** Districts of the centre's province under their regency, then the other provinces whole: one list, because a phone without script cannot narrow it. */
export function regionChoices(centreRegion: string): readonly Choice[] {
  const own = provinceOf(centreRegion);
  const known = kept.get(own);
  if (known) return known;
  const near = regencies(own).flatMap((regency) => regionsIn(regency.value).map(({ value, text }) => ({ value, text: `${regency.text}: ${text}` })));
  const far = regionsIn('').filter(({ value }) => value !== own);
  const list = [...near, ...far];
  kept.set(own, list);
  return list;
}
