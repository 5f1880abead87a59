// Writes every forbidden import into a scratch copy of the tree and expects exactly its rule's name, and no other, for that file.
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruiseTree } from './cruise-tree.mjs';
import { redImports, redTargets } from './red-imports.mjs';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'balai-arrows-')));
try {
  copyTree();
  const { violations } = await cruiseTree(scratch);
  const wrong = redImports.map((red) => judge(red, violations)).filter(Boolean);
  for (const line of wrong) console.log(line);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${redImports.length} of ${redImports.length} forbidden imports caught by the right rule`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function copyTree() {
  const isCode = (path) => !/[/\\](styles|packs|migrations|texts)$/.test(path);
  cpSync('src', join(scratch, 'src'), { recursive: true, filter: isCode });
  for (const file of ['package.json', 'tsconfig.json']) cpSync(file, join(scratch, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(scratch, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(redTargets)) if (!existsSync(join(scratch, file))) put(file, text);
  for (const { file, imports } of redImports) put(file, `import '${imports}';\n`);
}

function put(file, text) {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), text);
}

function judge({ rule, file, imports }, violations) {
  // A circle is reported once, from whichever end was read first.
  const isOurs = ({ rule: found, from, to }) => from === file || (found === 'no-cycles' && to === file);
  const named = [...new Set(violations.filter(isOurs).map((violation) => violation.rule))];
  if (named.length === 1 && named[0] === rule) return undefined;
  return `${file} imports ${imports}: expected ${rule}, got ${named.join(', ') || 'nothing'}`;
}
