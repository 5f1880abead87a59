/** The files of a module that does nothing yet, by their path inside its folder: it compiles, and its README fails the check until somebody fills it. */
export function moduleFiles(name, { stage, day }) {
  const Name = name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
  const number = String(stage ? stage * 10 + 1 : 19).padStart(2, '0');
  return {
    'README.md': readme(name, Name),
    'public.ts': `export type { ${Name}Event } from './events.ts';\n`,
    'events.ts': `/** What happened in ${name}, in the past tense; nothing yet. */\nexport type ${Name}Event = never;\n`,
    'permissions.ts': 'import type { Permissions } from \'#kernel/actor\';\n\nexport const permissions = {} satisfies Permissions;\n',
    'module.ts': moduleFile(name, stage),
    'rules/errors.ts': `/** Everything somebody can be refused in ${name}. The code is the contract; texts/refusals words it. */\nexport type ${Name}Error = never;\n`,
    'texts/id.ts': `export const id = {\n  'title': '${Name}',\n};\n\nexport type ${Name}Key = keyof typeof id;\n`,
    'texts/en.ts': `import type { ${Name}Key } from './id.ts';\n\nexport const en: Record<${Name}Key, string> = {\n  'title': '${Name}',\n};\n`,
    'texts/words.ts': 'import { en } from \'./en.ts\';\nimport { id } from \'./id.ts\';\n\nexport const texts = { id, en };\n',
    'texts/refusals.ts': refusals(name, Name),
    [`migrations/${day}-${number}-${name}.sql`]: `-- TODO: one line of why these tables are as they are.\ncreate schema ${name};\n`,
  };
}

/** The folder of a module, from the root. */
export const moduleFolder = (name, stage) => (stage ? `src/loop/${stage}-${name}` : `src/registry/${name}`);

/** `package.json` with the door of the module, after the doors before it. */
export function addDoor(packageText, name, folder) {
  const line = `    "#${name}": "./${folder}/public.ts"`;
  if (packageText.includes(`"#${name}"`)) return packageText;
  return packageText.replace(/("imports": \{[^}]*?)\n {2}\}/, `$1,\n${line}\n  }`);
}

const moduleFile = (name, stage) => `import type { Module } from '#platform/module';
import { permissions } from './permissions.ts';
import { refusals } from './texts/refusals.ts';

export const ${camel(name)}Module: Module = {
  name: '${name}',
${stage ? `  stage: ${stage},\n` : ''}  permissions,
  deeds: [],
  refusals,
};
`;

const refusals = (name, Name) => `import type { ${Name}Error } from '../rules/errors.ts';

type RefusalWords = Record<${Name}Error['code'], string>;

const id: RefusalWords = {};
const en: RefusalWords = {};

/** Words for every refusal of ${name}. */
export const refusals = { id, en };
`;

const readme = (name, Name) => `# ${Name}

TODO: one sentence on what it decides or keeps. Before: what. After: what.

A **TODO** is the noun of this module. States: \`first → second\`.

1. TODO: the rules, one sentence each.

Change a rule: \`rules/\`, then its test. Change who may do it: \`permissions.ts\`.
We announce: nothing yet. We own the schema \`${name}\`.
`;

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
