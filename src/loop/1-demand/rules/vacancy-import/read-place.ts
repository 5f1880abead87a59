import type { PlaceIndex } from './place-index.ts';
import type { Reading } from './vacancy.ts';

/** The texts of a row that say where, finest first. */
export type PlaceTexts = { readonly place: string; readonly district: string; readonly regency: string; readonly province: string; readonly regencyCode: string };

/** The region the words of a row mean. What had to be assumed is named; what cannot be known stays open. */
export function readPlace(texts: PlaceTexts, index: PlaceIndex, homeProvince: string): Reading<string | undefined> {
  const code = codeOf(texts.regencyCode);
  if (code && index.has(code)) return { value: code };
  const written = [...splitPlace(texts.place, index), texts.district && `kecamatan ${texts.district}`, ...splitPlace(texts.regency, index), texts.province].filter((text) => text !== '');
  const reading = fromWords(written, index, homeProvince);
  return code && reading.value ? { ...reading, repair: 'place.unknown-code' } : reading;
}

/** `3603` and `36.03` are the same; longer codes keep their district. */
function codeOf(text: string): string | undefined {
  const digits = text.replace(/\D/g, '').slice(0, 6);
  return digits.length < 2 || digits.length % 2 === 1 ? undefined : digits.match(/\d\d/g)!.join('.');
}

function splitPlace(text: string, index: PlaceIndex): string[] {
  if (index.find(text).codes.length > 0) return [text];
  // Some exports run columns together: `Kota SurabayaFarmasiKota Surabaya`.
  return text.replace(/([a-z])(Kota|Kab\.|Kabupaten) /g, '$1, $2 ').split(/[,;|/()\n\r]+|\s[-–]\s/).map((part) => part.trim()).filter((part) => part !== '' && !/^(hibrid|hybrid|remote|wfo|wfh|on ?site|jarak jauh)$/i.test(part));
}

function fromWords(parts: readonly string[], index: PlaceIndex, homeProvince: string): Reading<string | undefined> {
  if (parts.length === 0) return { value: undefined, repair: 'place.missing' };
  const meanings = parts.map((part) => index.find(part));
  const at = meanings.findIndex(({ codes }) => codes.length > 0);
  const [first, ...others] = meanings.slice(Math.max(at, 0));
  if (at < 0 || !first) return { value: undefined, repair: unknownPlace(parts, index) };
  const wider = others.flatMap(({ codes }) => codes);
  const supported = mostSupported(first.codes, wider);
  const chosen = choose(supported.length > 0 ? supported : first.codes, homeProvince);
  if (chosen.repair && chosen.repair !== 'place.province-only') return chosen;
  if (supported.length === 0 && wider.some((other) => !first.codes.includes(other))) return { ...chosen, repair: 'place.first-of-several' };
  if (chosen.repair) return chosen;
  return at > 0 || first.isAlias ? { ...chosen, repair: 'place.from-alias' } : chosen;
}

/** Of the meanings of a name, those that lie in the narrowest place named beside it. */
function mostSupported(codes: readonly string[], wider: readonly string[]): readonly string[] {
  const support = codes.map((code) => Math.max(0, ...wider.filter((other) => code.startsWith(`${other}.`)).map((other) => other.length)));
  const best = Math.max(...support);
  return best === 0 ? [] : codes.filter((_, at) => support[at] === best);
}

function unknownPlace(parts: readonly string[], index: PlaceIndex): 'place.abroad' | 'place.nationwide' | 'place.unknown' {
  if (parts.some((part) => index.isAbroad(part))) return 'place.abroad';
  return parts.some((part) => index.isNationwide(part)) ? 'place.nationwide' : 'place.unknown';
}

/** One of the meanings, all else being equal: a city before its regency, a district only where it is the only one. */
function choose(codes: readonly string[], homeProvince: string): Reading<string | undefined> {
  const [best, next] = codes as [string, string?];
  if (best.length === 2) return { value: best, repair: 'place.province-only' };
  const rivals = codes.filter((code) => code.length === best.length);
  if (rivals.length === 1) return { value: best };
  const atHome = rivals.filter((code) => code.startsWith(`${homeProvince}.`));
  if (best.length === 5 && next?.slice(0, 2) === best.slice(0, 2)) return { value: best, repair: 'place.kota-assumed' };
  if (atHome.length === 1) return { value: atHome[0], repair: 'place.home-assumed' };
  if (best.length === 5) return { value: best, repair: 'place.kota-assumed' };
  return sharedRegion(rivals);
}

/** Several districts of one name: what they share, as far as they share it. */
function sharedRegion(codes: readonly string[]): Reading<string | undefined> {
  const [first = ''] = codes;
  if (codes.every((code) => code.slice(0, 5) === first.slice(0, 5))) return { value: first.slice(0, 5), repair: 'place.ambiguous' };
  return { value: codes.every((code) => code.slice(0, 2) === first.slice(0, 2)) ? first.slice(0, 2) : undefined, repair: 'place.ambiguous' };
}
