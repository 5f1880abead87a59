import type { Json } from '#kernel/json';
import { memberNames, type Bundle } from './bundle.ts';

/** The bundle as text: members in the order of the documentation, one class, applicant or place a line, so that two editions can be compared. */
export function writeBundle(bundle: Bundle): string {
  const members = memberNames.filter((name) => bundle[name] !== undefined).map((name) => `${JSON.stringify(name)}: ${written(bundle[name] as Json)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

const written = (value: Json): string => (Array.isArray(value) && value.length > 0 ? `[\n${value.map((line) => JSON.stringify(line)).join(',\n')}\n]` : JSON.stringify(value));
