// The arrows of ARCHITECTURE.md, read by dependency-cruiser; and the proof that it read every file.
import { relative } from 'node:path';
import { cruiseTree } from './cruise-tree.mjs';
import { listFiles } from './list-files.mjs';

const { violations, cruised } = await cruiseTree(process.cwd());
const present = listFiles('src', /\.tsx?$/).filter((file) => !file.endsWith('.d.ts'));
const unread = present.filter((file) => !cruised.has(file));

for (const { rule, from, to, comment } of violations) console.log(`${rule}: ${from} → ${to}\n    ${comment}`);
for (const file of unread) console.log(`not read by the checker: ${relative('.', file)}`);
if (violations.length + unread.length > 0 || present.length === 0) process.exitCode = 1;
else console.log(`${present.length} files read`);
