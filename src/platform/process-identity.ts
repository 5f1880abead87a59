import { readFileSync } from 'node:fs';

/**
 * When a process started, in a form that only compares: a reused pid gives another answer. Undefined for one that is gone.
 * A killed process stays visible as a zombie until its parent looks: it counts as gone.
 */
export function startOfProcess(pid: number): string | undefined {
  if (process.platform === 'linux') return startOnLinux(pid);
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : undefined;
  }
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a program's name in brackets and may hold anything; the rest is counted from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Ticks since the start of the machine mean nothing after the next one. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
