// Words of every screen: the same keys and facts in every language, and the tone of the house.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judgePair, judgeSpread, judgeWords, listenToSpreads } from './judge-texts.mjs';
import { listFiles } from './list-files.mjs';

const languages = ['id', 'en', 'ja'];
const files = listFiles('src', /(\/texts\/[^/]+|\/texts|\/page-texts)\.ts$/).filter((file) => !/\.(test|d)\.ts$/.test(file));
const doubled = [];
const loaded = await load(files);
globalThis.noteDoubled = () => undefined;
// words.ts only gathers what stands beside it.
const sets = files.flatMap((file, index) => (isGathering(file) ? [] : setsOf(file, loaded[`file${index}`])));
const wrong = [...sets.flatMap(judgeSet), ...judgeFolders(), ...[...new Set(doubled)].map((key) => `${key} stands in two files that are gathered into one: the later silences the other`)];

for (const line of wrong) console.log(line);
if (wrong.length > 0 || sets.length === 0) process.exitCode = 1;
else console.log(`${files.length} files, ${sets.length} sets of words`);

async function load(all) {
  const folder = resolve('node_modules/.cache/balai');
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/texts.mjs`;
  const contents = all.map((file, index) => `export * as file${index} from './${file}';`).join('\n');
  const { errors, outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, outfile, write: false, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'silent', target: 'es2022', supported: { 'object-rest-spread': false } }).catch((problem) => problem);
  for (const { text, location } of errors ?? []) console.log(`${location?.file}: ${text}`);
  if (errors?.length) process.exit(1);
  globalThis.noteDoubled = (first, later) => void doubled.push(...judgeSpread(first, later));
  writeFileSync(outfile, listenToSpreads(outputFiles[0].text));
  return import(pathToFileURL(outfile));
}

/** Every `{ id, en }` a file exports, or its own single language (`id.ts`). */
function setsOf(file, module) {
  return Object.entries(module).flatMap(([name, value]) => {
    if (languages.includes(name) && isWords(value)) return [{ file, words: { [name]: value } }];
    return isWords(value) && isWords(value.id) && isWords(value.en) ? [{ file, words: value }] : [];
  });
}

function judgeSet({ file, words }) {
  const given = languages.filter((language) => isWords(words[language]));
  const alone = given.flatMap((language) => judgeWords(language, words[language]));
  const beside = given.filter((language) => language !== 'id' && words.id).flatMap((language) => judgePair(words.id, words[language], language));
  return [...alone, ...beside].map((problem) => `${file}: ${problem}`);
}

/** `id.ts` and its siblings are compared across files. */
function judgeFolders() {
  return sets.filter(({ file }) => basename(file) === 'id.ts').flatMap(({ file, words }) => ['en', 'ja'].flatMap((language) => {
    const other = sets.find((set) => set.file === `${dirname(file)}/${language}.ts`)?.words[language];
    if (!other) return language === 'en' ? [`${file}: there is no en.ts beside it`] : [];
    return judgePair(words.id, other, language).map((problem) => `${dirname(file)}: ${problem}`);
  }));
}

function isGathering(file) {
  return basename(file) === 'words.ts' && files.includes(`${dirname(file)}/id.ts`);
}

function isWords(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
