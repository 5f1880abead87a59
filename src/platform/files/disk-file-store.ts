import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { isId, type Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import type { FileKind, FileOrder, FileRefusal, FileStore, KeptFile, StoredFile } from '#platform/files/file-store';
import { sniffKind } from '#platform/files/sniff-kind';

/** A file store in a folder of its own: `<centre>/ab/cd/abcd…`. A crash leaves at most an unnamed piece in `incoming`, cleared here at the next start. */
export function createFileStore(folder: string): FileStore {
  rmSync(join(folder, 'incoming'), { recursive: true, force: true });
  return {
    put: (source, order) => put(folder, source, order),
    read: (hash, { centre }) => read(folder, hash, centre),
  };
}

async function put(folder: string, source: Uint8Array | AsyncIterable<Uint8Array>, order: FileOrder): Promise<Result<KeptFile, FileRefusal>> {
  const incoming = join(folder, 'incoming', randomUUID());
  await mkdir(dirname(incoming), { recursive: true, mode: 0o700 });
  const handle = await open(incoming, 'wx+', 0o600);
  try {
    const written = await write(handle, source, order.maxBytes);
    if (!written.ok) return written;
    const kind = accept(await sniffKind(handle, written.value.size), order.kinds);
    if (!kind.ok) return kind;
    await handle.sync();
    await settle(incoming, pathOf(folder, order.centre, written.value.hash));
    return ok({ ...written.value, kind: kind.value });
  } finally {
    await handle.close();
    await rm(incoming, { force: true });
  }
}

async function write(handle: FileHandle, source: Uint8Array | AsyncIterable<Uint8Array>, maxBytes: number): Promise<Result<{ hash: string; size: number }, FileRefusal>> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunksOf(source)) {
    size += chunk.length;
    if (size > maxBytes) return fail({ code: 'file.too-large', maxBytes });
    hash.update(chunk);
    await handle.writeFile(chunk);
  }
  return size === 0 ? fail({ code: 'file.empty' }) : ok({ hash: hash.digest('hex'), size });
}

/** A stream is left open when we stop early: the form it is part of still has to be read to its end. */
function chunksOf(source: Uint8Array | AsyncIterable<Uint8Array>): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source];
  return source instanceof Readable ? source.iterator({ destroyOnReturn: false }) : source;
}

/** A list of one column has no separator to know it by: where CSV is wanted, plain text is CSV. */
function accept(kind: FileKind, allowed: readonly FileKind[]): Result<FileKind, FileRefusal> {
  if (allowed.includes(kind)) return ok(kind);
  if (kind === 'text' && allowed.includes('csv')) return ok('csv');
  if ((kind === 'csv' || kind === 'jsonl') && allowed.includes('text')) return ok('text');
  return fail({ code: 'file.kind-not-allowed', kind, allowed: namesOf(allowed) });
}

/** As people know them: a sheet's door asks for sheets, and no photo. */
const names: Partial<Record<FileKind, string>> = { jpeg: 'JPG', jsonl: 'JSON', text: '', other: '' };
const namesOf = (kinds: readonly FileKind[]): string => kinds.map((kind) => names[kind] ?? kind.toUpperCase()).filter(Boolean).join(', ');

async function settle(incoming: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await rename(incoming, target);
  const parent = await open(dirname(target), 'r').catch(() => undefined);
  // Windows cannot sync a folder and does not need to.
  await parent?.sync().catch(() => undefined);
  await parent?.close();
}

async function read(folder: string, hash: string, centre: Id<'centre'>): Promise<StoredFile | undefined> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const path = pathOf(folder, centre, hash);
  const handle = await open(path, 'r').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
  if (!handle) return undefined;
  try {
    const { size } = await handle.stat();
    return { hash, size, kind: await sniffKind(handle, size), open: () => createReadStream(path), bytes: () => readFile(path) };
  } finally {
    await handle.close();
  }
}

function pathOf(folder: string, centre: Id<'centre'>, hash: string): string {
  if (!isId(centre)) throw new Error('A file belongs to a centre.');
  return join(folder, centre, hash.slice(0, 2), hash.slice(2, 4), hash);
}
