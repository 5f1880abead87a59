import type { TFontDictionary } from 'pdfmake/interfaces';

type Ranges = readonly (readonly [first: number, last: number])[];

const sansFile = (part: string, weight: number): string => `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${part}-${weight}-normal.woff`;
const japaneseFile = (part: string, weight: number): string => `@fontsource/noto-sans-jp/files/noto-sans-jp-${part}-${weight}-normal.woff`;

export type Fonts = {
  readonly dictionary: TFontDictionary;
  /** Which family can draw a sign: undefined for the document's own. Asking loads that family. */
  familyFor(sign: string): string | undefined;
};

type Parts = {
  /** Makes the file of a package known under its own name; asked once a file, before it is needed. */
  readonly load: (file: string) => void;
  readonly readRanges: (packageName: string) => Record<string, string>;
};

/**
 * Plus Jakarta Sans, then its extended part, then Noto Sans JP (all OFL 1.1). Static files: the PDF library reads variable ones poorly.
 * A PDF viewer has no fallback fonts, so each sign must be given to a family that has it.
 */
export function createFonts({ load, readRanges }: Parts): Fonts {
  const dictionary: TFontDictionary = {};
  const provide = (name: string, normal: string, bold: string): string => {
    if (dictionary[name]) return name;
    for (const file of new Set([normal, bold])) load(file);
    dictionary[name] = { normal, bold };
    return name;
  };
  provide('Balai', sansFile('latin', 400), sansFile('latin', 700));
  provide('BalaiHeavy', sansFile('latin', 800), sansFile('latin', 800));

  const sans = readRanges('@fontsource/plus-jakarta-sans');
  const [latin, extended] = [toRanges(sans['latin']), toRanges(sans['latin-ext'])];
  const signs = Object.entries(readRanges('@fontsource/noto-sans-jp'))
    .flatMap(([part, text]) => { const number = /^\[(\d+)\]$/.exec(part)?.[1]; return number === undefined ? [] : [{ number, ranges: toRanges(text) }]; });
  const familyFor = (sign: string): string | undefined => {
    const code = sign.codePointAt(0)!;
    if (isIn(latin, code)) return undefined;
    if (isIn(extended, code)) return provide('BalaiExtended', sansFile('latin-ext', 400), sansFile('latin-ext', 700));
    if (isJapanese(code)) return provide('BalaiJapanese', japaneseFile('japanese', 400), japaneseFile('japanese', 700));
    const number = signs.find(({ ranges }) => isIn(ranges, code))?.number;
    return number === undefined ? undefined : provide(`BalaiSigns${number}`, japaneseFile(number, 400), japaneseFile(number, 700));
  };
  return { dictionary, familyFor };
}

/** Kana, the common Chinese signs, full-width forms and their punctuation: all in one file, so that a line keeps one font. */
const isJapanese = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef);

const toRanges = (text = ''): Ranges => text.split(',').filter(Boolean).map((range) => {
  const [first = 0, last = first] = range.replace('U+', '').split('-').map((code) => Number.parseInt(code, 16));
  return [first, last] as const;
});

const isIn = (ranges: Ranges, code: number): boolean => ranges.some(([first, last]) => code >= first && code <= last);
