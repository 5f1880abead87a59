// One schema per module: nobody writes SQL about another's tables, foreign keys look backward, every table belongs to a centre or says why not.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listFiles } from './list-files.mjs';
import { judgeCode, judgeMigration, listTables, ownerOf } from './sql-ownership.mjs';

const read = (file) => ({ file, owner: ownerOf(file), text: readFileSync(file, 'utf8') });
const migrations = listFiles('src', /\/migrations\/.*\.sql$/).map(read);
const code = listFiles('src', /(?<!\.test)\.tsx?$/).filter((file) => !file.includes('/testing/')).map(read);
const globals = new Set(migrations.flatMap(({ text }) => listTables(text)).filter(({ reason }) => reason).map(({ name }) => name));

// Applied in the field as it is; its row change touched nothing and was done again by 2026-11-28-15.
const mendedSince = '2026-11-28-50-after-the-result.sql: changes rows of admission.policies';

const wrong = [
  ...migrations.flatMap(({ file, owner, text }) => judgeMigration(owner, text, globals).map((problem) => `${file}: ${problem}`)),
  ...migrations.filter(({ file }) => !/^\d{4}-\d\d-\d\d-\d\d-[a-z0-9-]+\.sql$/.test(basename(file))).map(({ file }) => `${file}: name it yyyy-mm-dd-NN-what.sql`),
  ...code.flatMap(({ file, owner, text }) => judgeCode(owner, file, text).map((problem) => `${file}: ${problem}`)),
].filter((line) => !line.includes(mendedSince));
for (const line of wrong) console.log(line);
if (wrong.length > 0 || migrations.length === 0) process.exitCode = 1;
else console.log(`${migrations.length} migrations and ${code.length} files stay in their schemas`);
