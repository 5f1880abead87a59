import type { TSchema } from 'typebox';

type Node = { type?: string; properties?: Record<string, Node>; items?: Node; anyOf?: Node[]; patternProperties?: Record<string, Node>; additionalProperties?: Node | boolean };

/**
 * Reads what a form or a query string sends (texts only) as the schema wants it: `1.250` as 1250, `87,5` as 87.5, `on` as true,
 * one checkbox as a list of one, an empty field as not given. What it cannot read it leaves as it is, for the validator to name.
 */
export function coerce(schema: TSchema, sent: unknown): unknown {
  return read(schema as Node, nest(sent));
}

/** `scores.maths=80` arrives as `{ scores: { maths: '80' } }`; keys starting with `_` (seals of the form) are left out. */
function nest(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent;
  const nested: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [path, value] of Object.entries(sent)) {
    if (path.startsWith('_')) continue;
    const steps = path.split('.');
    if (steps.length > 4 || steps.some((step) => step === '__proto__' || step === 'constructor')) continue;
    let place = nested;
    for (const step of steps.slice(0, -1)) {
      const next = place[step];
      place = (typeof next === 'object' && next !== null && !Array.isArray(next) ? next : (place[step] = Object.create(null))) as Record<string, unknown>;
    }
    place[steps.at(-1)!] = value;
  }
  return nested;
}

function read(node: Node, value: unknown): unknown {
  if (node.anyOf) return read(node.anyOf.find((one) => one.type !== 'null') ?? {}, value);
  if (node.type === 'object' && typeof value === 'object' && value !== null) return readObject(node, value as Record<string, unknown>);
  if (node.type === 'array') return readList(node, value);
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (text === '') return undefined;
  if (node.type === 'integer' || node.type === 'number') return readNumber(text);
  if (node.type === 'boolean') return readYes(text);
  return node.type === 'string' ? value.replace(/\r\n/g, '\n').trim() : value;
}

function readObject(node: Node, sent: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const other = Object.values(node.patternProperties ?? {})[0] ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : {});
  for (const [name, value] of Object.entries(sent)) {
    const seen = read(node.properties?.[name] ?? other, value);
    if (seen !== undefined) result[name] = seen;
  }
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    if (child.type === 'array' && result[name] === undefined) result[name] = [];
  }
  return result;
}

function readList(node: Node, value: unknown): unknown {
  if (value === undefined || value === '') return [];
  // A table row by row arrives as {0: …, 1: …} or {id: …}: its order is the order on the page.
  const items = Array.isArray(value) ? value : typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return items.map((item) => read(node.items ?? {}, item)).filter((item) => item !== undefined);
}

function readNumber(text: string): unknown {
  const plain = text.replace(/\s|^Rp\.?/gi, '');
  const number = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '').replace(',', '.') : plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : text;
}

function readYes(text: string): unknown {
  if (['on', 'true', 'yes', 'ya', '1'].includes(text)) return true;
  return ['off', 'false', 'no', 'tidak', '0'].includes(text) ? false : text;
}
