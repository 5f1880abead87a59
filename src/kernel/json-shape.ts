/** What is wrong, as one sentence that begins with the place; undefined when nothing is. */
export type Fault = string | undefined;
type Check = (value: unknown, place: string) => Fault;

/** An object with exactly these members; those after the question mark may be absent. */
export const object = (must: Readonly<Record<string, Check>>, may: Readonly<Record<string, Check>> = {}): Check => {
  const known = { ...must, ...may };
  const needed = Object.keys(must);
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${place} is ${named(value)}, not an object`;
    const members = value as Readonly<Record<string, unknown>>;
    for (const name of needed) if (members[name] === undefined) return `${place} has no "${name}"`;
    for (const name of Object.keys(members)) {
      if (!Object.hasOwn(known, name)) return `${place} has a member "${name}" that the format does not know`;
      const fault = known[name]!(members[name], place === root ? name : `${place}.${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
};

/** The place of the whole: its members are named alone, `classes` and not `the document.classes`. */
export const root = 'the document';

export const listOf = (check: Check): Check => (value, place) => {
  if (!Array.isArray(value)) return `${place} is ${named(value)}, not a list`;
  for (let at = 0; at < value.length; at += 1) {
    const fault = check(value[at], `${place}[${at}]`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

export const text: Check = (value, place) => (typeof value === 'string' && value !== '' ? undefined : `${place} is ${named(value)}, not a text`);
export const textOrNull: Check = (value, place) => (value === null ? undefined : text(value, place));
export const boolean: Check = (value, place) => (typeof value === 'boolean' ? undefined : `${place} is ${named(value)}, not true or false`);
export const exactly = (wanted: string): Check => (value, place) => (value === wanted ? undefined : `${place} is ${named(value)}, not "${wanted}"`);
export const hex: Check = (value, place) => (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? undefined : `${place} is ${named(value)}, not a SHA-256 in 64 lower-case hexadecimal digits`);
export const finite: Check = (value, place) => (Number.isFinite(value) ? undefined : `${place} is ${named(value)}, not a number`);
export const whole = (least: number, most: number): Check => (value, place) =>
  (Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? undefined : `${place} is ${named(value)}, not a whole number from ${least} to ${most}`);

function named(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const shown = JSON.stringify(value);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
