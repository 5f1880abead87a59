import { root, type Fault } from '#kernel/json-shape';
import { fail, ok, type Result } from '#kernel/result';
import { whereJsonStops } from '#kernel/where-json-stops';

/** Reads a text as JSON of a shape; what is wrong is one sentence that begins with the place. */
export function readDocument<Document>(text: string, shape: (value: unknown, place: string) => Fault): Result<Document, string> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    if (json.trim() === '') return fail(`${root} is empty`);
    const before = json.slice(0, whereJsonStops(json)).split('\n');
    return fail(`line ${before.length}, column ${before.at(-1)!.length + 1}: here the text stops being JSON`);
  }
  const fault = shape(value, root);
  return fault === undefined ? ok(value as Document) : fail(fault);
}
