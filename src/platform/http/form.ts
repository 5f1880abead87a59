import type { MultipartFile } from '@fastify/multipart';
import type { TSchema } from 'typebox';
import type { FileKind } from '#platform/files/file-store';
import type { FieldProblem } from '#platform/actions/refusal';
import { coerce } from '#platform/http/coerce';
import { unsealed } from '#platform/http/guard-forms';
import type { Request } from '#platform/http/routes';

export type Sent = {
  /** As the person typed it, to show again beside a problem. */
  readonly values: Readonly<Record<string, string | string[]>>;
  /** Read as the schema wants it. */
  readonly input: unknown;
  /** Problems with files: they were refused before any deed saw them. */
  readonly problems: readonly FieldProblem[];
  readonly key: string | undefined;
};

type FileRules = { readonly kinds: readonly FileKind[]; readonly maxBytes: number };

/** Reads a posted form, plain or multipart. A file goes into the store first; the deed is handed its hash, and `<field>Name` as its name. */
export async function readForm(request: Request, schema: TSchema, rules: FileRules = { kinds: ['jpeg', 'png', 'webp', 'pdf'], maxBytes: 8 * 1024 * 1024 }): Promise<Sent> {
  const sent = request.isMultipart() ? await readParts(request, rules) : { fields: plainFields(request.body), problems: [] };
  const { _csrf: _, _key: key, ...values } = sent.fields;
  return { values, input: coerce(schema, { ...values, ...(request.params as object) }), problems: sent.problems, key: typeof key === 'string' ? key : undefined };
}

type Fields = Record<string, string | string[]>;

const plainFields = (body: unknown): Fields => ({ ...(body as Fields | undefined) });

async function readParts(request: Request, rules: FileRules): Promise<{ fields: Fields; problems: FieldProblem[] }> {
  const fields: Fields = { ...(request.formFields ?? {}) };
  const problems: FieldProblem[] = [];
  let isSealed = false;
  for await (const part of partsOf(request, rules)) {
    if (part.type === 'field' && part.fieldname === '_csrf') isSealed = request.holdsSeal?.(part.value) ?? false;
    if (!isSealed) throw unsealed();
    if (part.type === 'file') await takeFile(request, part, rules, fields, problems);
    else addField(fields, part.fieldname, String(part.value ?? '').replaceAll('\0', ''));
  }
  request.sentFields = fields;
  if (!isSealed) throw unsealed();
  request.isUnproven = false;
  return { fields, problems };
}

/** A form cut off on its way, or no form at all, is the sender's: what the parser throws is told as 400. */
async function* partsOf(request: Request, { maxBytes }: FileRules) {
  try {
    yield* request.parts({ limits: { fileSize: maxBytes + 1, files: 10, fields: 500, fieldSize: 200_000 } });
  } catch (thrown) {
    throw Object.assign(thrown as Error, { statusCode: (thrown as { statusCode?: number }).statusCode ?? 400 });
  }
}

async function takeFile(request: Request, part: MultipartFile, rules: FileRules, fields: Fields, problems: FieldProblem[]): Promise<void> {
  if (!part.filename) return part.file.resume() as unknown as void;
  const kept = await request.fileStore.put(part.file, { centre: request.centre.id, kinds: rules.kinds, maxBytes: rules.maxBytes }).catch((thrown: Error) => {
    throw part.file.errored ? Object.assign(thrown, { statusCode: 400 }) : thrown;
  });
  if (!part.file.readableEnded) part.file.resume();
  if (!kept.ok) return void problems.push({ field: part.fieldname, code: kept.error.code, facts: { limit: Math.round(rules.maxBytes / 1024 / 1024), ...('allowed' in kept.error ? { allowed: kept.error.allowed } : {}) } });
  addField(fields, part.fieldname, kept.value.hash);
  addField(fields, `${part.fieldname}Name`, part.filename.slice(0, 200));
}

function addField(fields: Fields, name: string, value: string): void {
  const before = fields[name];
  fields[name] = before === undefined ? value : [before, value].flat();
}

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyRequest {
    formFields?: Fields;
  }
}
