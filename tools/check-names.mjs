// File names, loose ends, doors, and the paper every module owes its readers.
import { existsSync, readFileSync } from 'node:fs';
import { judgeName, judgeText } from './judge-papers.mjs';
import { listFiles } from './list-files.mjs';

const ours = ['src', 'e2e', 'bench', 'docs', 'tools'].flatMap((folder) => listFiles(folder));
const readable = ours.filter((file) => /\.(tsx?|md|sql|scss)$/.test(file)).concat(listFiles('.', /^\.\/[A-Z]+\.md$/).filter((file) => file.split('/').length === 2));
const modules = [...new Set(ours.map((file) => /^src\/(?:loop|registry)\/[^/]+/.exec(file)?.[0]).filter(Boolean))];

const wrong = [
  ...ours.flatMap((file) => judgeName(file).map((problem) => `${file} ${problem}`)),
  ...readable.flatMap((file) => judgeText(file, readFileSync(file, 'utf8')).map((problem) => `${file} ${problem}`)),
  ...modules.filter((module) => existsSync(`${module}/module.ts`))
    .flatMap((module) => ['README.md', 'public.ts', 'permissions.ts'].filter((paper) => !existsSync(`${module}/${paper}`)).map((paper) => `${module} has no ${paper}`)),
];
for (const line of wrong) console.log(line);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`${ours.length} names, ${modules.length} modules`);
