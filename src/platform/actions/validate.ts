import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { Value } from 'typebox/value';
import { fail, ok, type Result } from '#kernel/result';
import type { FieldProblem, PlatformRefusal } from '#platform/actions/refusal';

type Fault = { keyword: string; instancePath: string; params: Record<string, unknown> };

const compiled = new WeakMap<TSchema, Validator>();

/**
 * Checks an input against its schema and answers every field problem at once, named by field and in codes that `texts/` words.
 * What the schema does not know is left out: nobody sets a field by sending it along (ASVS 15.3.3).
 */
export function validate(schema: TSchema, input: unknown): Result<unknown, PlatformRefusal> {
  const validator = compiled.get(schema) ?? Compile(schema);
  compiled.set(schema, validator);
  if (validator.Check(input)) {
    return isWritable(input) ? ok(cleanCopy(schema, input)) : fail({ code: 'input.invalid', problems: listUnwritable(input) });
  }

  const problems = new Map<string, FieldProblem>();
  for (const fault of validator.Errors(input) as Iterable<Fault>) {
    // "No day" helps; "too short", said of the same word, sends people looking for longer ones.
    for (const problem of problemsOf(fault)) if (!problems.has(problem.field) || problem.code === 'field.not-a-day') problems.set(problem.field, problem);
  }
  return fail({ code: 'input.invalid', problems: [...problems.values()] });
}

/**
 * A copy without what the schema does not know. Fields marked `takenAsIs` hold rows by the thousand that our own code made and nobody changes: they are
 * checked like any other and handed on, for a copy of them costs more memory than the work on them.
 */
function cleanCopy(schema: TSchema, input: unknown): unknown {
  const fields = Object.entries((schema as { properties?: Record<string, TSchema & { takenAsIs?: boolean }> }).properties ?? {});
  const asIs = fields.flatMap(([name, one]) => (one.takenAsIs && Object.hasOwn(input as object, name) ? [[name, (input as Record<string, unknown>)[name]] as const] : []));
  if (asIs.length === 0) return Value.Clean(schema, structuredClone(input));
  const others = Object.fromEntries(Object.entries(input as object).filter(([name]) => !asIs.some(([known]) => known === name)));
  return { ...(Value.Clean(schema, structuredClone(others)) as object), ...Object.fromEntries(asIs) };
}

const isWritableText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** Asked of every input, thousands of rows among them: no place is named before something is wrong. */
function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return isWritableText(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true;
  if (Array.isArray(value)) return value.every(isWritable);
  for (const name of Object.keys(value)) if (!isWritableText(name) || !isWritable((value as Record<string, unknown>)[name])) return false;
  return true;
}

/** Texts the database cannot hold: with a zero character or half of a pair. They are somebody's probe or a damaged file, and no fault of ours. */
function listUnwritable(value: unknown, at = ''): FieldProblem[] {
  if (typeof value === 'string') return isWritableText(value) ? [] : [{ field: at, code: 'field.wrong-form' }];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => [...listUnwritable(name, at), ...listUnwritable(inner, at ? `${at}.${name}` : name)]);
}

function problemsOf({ keyword, instancePath, params }: Fault): FieldProblem[] {
  const at = instancePath.slice(1).replaceAll('/', '.');
  const inside = (name: string): string => (at ? `${at}.${name}` : name);
  if (keyword === 'required') return (params['requiredProperties'] as string[]).map((name) => ({ field: inside(name), code: 'field.required' }));
  if (keyword === 'additionalProperties') return (params['additionalProperties'] as string[]).map((name) => ({ field: inside(name), code: 'field.unknown' }));
  const limit = params['limit'] ?? params['comparison'];
  return [{ field: at, code: codeOf(keyword, params), ...(typeof limit === 'number' ? { facts: { limit } } : {}) }];
}

function codeOf(keyword: string, params: Record<string, unknown>): string {
  if (keyword === 'minLength' || keyword === 'minItems') return params['limit'] === 1 ? 'field.required' : 'field.too-short';
  if (keyword === 'type') return params['type'] === 'integer' || params['type'] === 'number' ? 'field.not-a-number' : 'field.not-allowed';
  if (keyword === 'format') return params['format'] === 'date' ? 'field.not-a-day' : 'field.wrong-form';
  return codes[keyword] ?? 'field.not-allowed';
}

const codes: Record<string, string> = {
  maxLength: 'field.too-long',
  maxItems: 'field.too-many',
  minimum: 'field.too-small',
  maximum: 'field.too-large',
  exclusiveMinimum: 'field.too-small',
  pattern: 'field.wrong-form',
};
