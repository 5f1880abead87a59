import { basename } from 'node:path';

const vague = /(^|-)(service|manager|helpers?|utils?|common|misc|base|impl)(-|\.|$)/;
const plainName = /^(_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*|[A-Z]+\.md)$/;

/** What is wrong with the name of a file. */
export function judgeName(file) {
  const name = basename(file);
  if (name.startsWith('.')) return [];
  return [
    ...(plainName.test(name) ? [] : ['is not kebab-case']),
    ...(/^index\.tsx?$/.test(name) ? ['is an index file: name it after its export'] : []),
    ...(/\.tsx?$/.test(name) && vague.test(name) ? ['has a name that says nothing'] : []),
  ];
}

/** What is wrong with the words of a file that no other check reads: unfinished notes, silenced rules, paths of one machine, re-exports. */
export function judgeText(file, text) {
  const isCode = /\.tsx?$/.test(file);
  return [
    ...(/\bTODO\b(?!\(#\d+\))/.test(text) ? ['has a TODO without an issue number: TODO(#7)'] : []),
    ...(/eslint-disable(?![^\n]* -- \S)/.test(text) ? ['silences a rule without " -- why"'] : []),
    ...(/(^|[\s'"`(])\/(work|home|root|Users)\/\w/m.test(text) ? ['names a path of one machine'] : []),
    ...(isCode && !/(^|\/)(public|module)\.ts$/.test(file) && /^export (type )?(\*|\{[^}]*\}) from /m.test(text) ? ['re-exports: only public.ts does, and module.ts for start/'] : []),
    ...(/(^|\/)public\.ts$/.test(file) ? judgeDoor(text) : []),
  ];
}

/** A door with more than fifteen values is a second module. Types are free. */
function judgeDoor(text) {
  const values = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names]) => names.split(',')).map((name) => name.trim()).filter((name) => name && !name.startsWith('type '));
  return [
    ...(/^export \*/m.test(text) ? ['opens everything: name what others may use'] : []),
    ...(values.length > 15 ? [`has ${values.length} values; a door has at most 15`] : []),
  ];
}
