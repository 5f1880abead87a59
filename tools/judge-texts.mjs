const everyLanguage = [
  [/\bWI(B|TA|T)\b/, 'names a time zone: it is the centre\'s, let it come in as {zone}'],
  [/^\s*$/, 'is empty'],
  [/!/, 'shouts: no exclamation marks'],
];
const indonesian = [
  [/klik di sini/i, 'says "klik di sini": a link says where it leads'],
  [/mohon maaf/i, 'says "mohon maaf": say what happened and what to do'],
  [/\banda\b/, 'writes "anda" small: it is Anda'],
  [/dalam rangka|sehubungan dengan|\badapun\b/i, 'pads: leave the phrase out'],
];
const english = [[/click here/i, 'says "click here": a link says where it leads']];

/** What is wrong with one language's words: every string in them, however deep. */
export function judgeWords(language, words, key = '') {
  if (typeof words === 'string') return rulesOf(language).filter(([pattern]) => pattern.test(words)).map(([, problem]) => `${language} ${key} ${problem}: "${words}"`);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, value]) => judgeWords(language, value, key ? `${key}.${name}` : name));
}

/** What is wrong between two languages: keys that only one has, and facts in braces that only one mentions. */
export function judgePair(id, other, language) {
  const keys = new Set([...Object.keys(id), ...Object.keys(other)]);
  return [...keys].flatMap((key) => {
    if (!(key in id)) return [`${language} has ${key}, id has not`];
    if (!(key in other)) return [`id has ${key}, ${language} has not`];
    const [ours, theirs] = [id[key], other[key]];
    if (typeof ours === 'object' && ours && typeof theirs === 'object' && theirs) return judgePair(ours, theirs, language).map((problem) => `${key}: ${problem}`);
    const missing = facts(ours).filter((fact) => !facts(theirs).includes(fact));
    return missing.map((fact) => `${language} ${key} leaves out {${fact}}`);
  });
}

/** Keys that two sets of words gathered into one both have: the one spread later would silence the other. A set of nothing but such keys is a translation laid over another, and meant. */
export function judgeSpread(first, later) {
  const doubled = Object.keys(later).filter((key) => key in first);
  return doubled.length === Object.keys(later).length ? [] : doubled;
}

/** esbuild's own helpers for spreading, told apart from now on: `noteDoubled` hears of every pair. */
export const listenToSpreads = (code) => code.replace(/var (__spreadValues|__spreadProps) = \((\w), (\w)\) =>/g, 'var $1 = ($2, $3) => globalThis.noteDoubled($2, $3) || $1Plain($2, $3);\nvar $1Plain = ($2, $3) =>');

const rulesOf = (language) => [...everyLanguage, ...(language === 'id' ? indonesian : language === 'en' ? english : [])];
const facts = (text) => (typeof text === 'string' ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name) : []);
