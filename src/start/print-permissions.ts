import { roles, type Permission, type Role } from '#kernel/actor';
import type { Module } from '#platform/module';

/** The system may do everything and is nobody's role; the matrix shows people. */
const shownRoles = roles.filter((role) => role !== 'system');

const head = `# Who may do what

Made by \`node tools/print-permissions.mjs\` from the permission tables of the modules; a test compares it with them, so a change of
rights is a change of this page. Every deed and question runs through these lines: the same table hides the button and answers 403.

● the whole centre · ○ only what is their own · empty: refused. \`anonymous\` means everybody, signed in or not.
Reactions, jobs and the command line act as the system, which may do everything and signs the audit trail with its own name.
`;

/** How far a role reaches by one line of a table: the sign of the matrix. */
export function signOf({ roles: whole, own = [] }: Permission, role: Role): '●' | '○' | '' {
  if (whole.includes('anonymous') || whole.includes(role)) return '●';
  return own.includes('anonymous') || own.includes(role) ? '○' : '';
}

/** The permission tables of all modules as one page of matrices, role by deed. */
export function printPermissions(modules: readonly Module[]): string {
  const sections = modules.filter(({ permissions }) => Object.keys(permissions).length > 0).map(({ name, stage, permissions }) => {
    const rows = Object.entries(permissions).map(([deed, permission]) => `| ${deed} | ${shownRoles.map((role) => signOf(permission, role)).join(' | ')} |`);
    return [`## ${stage ? `${stage}. ` : ''}${name}`, '', `| | ${shownRoles.join(' | ')} |`, `|---|${shownRoles.map(() => ':-:').join('|')}|`, ...rows, ''].join('\n');
  });
  return [head, ...sections].join('\n');
}
