import { statSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** An account PostgreSQL may run as when Balai itself runs as root, which PostgreSQL refuses. */
export type Account = { readonly uid: number; readonly gid: number };

/** Undefined when we are not root: then PostgreSQL runs as we do. */
export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  for (const name of ['balai', 'nobody']) {
    const found = lines.find((fields) => fields[0] === name);
    if (found && Number(found[2]) > 0) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  return { uid: 65534, gid: 65534 };
}

/** Whether the account may enter a folder and every folder above it. */
export function mayEnter({ uid, gid }: Account, folder: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder);
  const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (dirname(folder) === folder || mayEnter({ uid, gid }, dirname(folder)));
}
