import { afterAll, beforeAll, expect, test } from 'vitest';
import { badFiles } from './support/bad-files.ts';
import { clearAway, newFolder, startCopy, visitorOf, type Copy } from './support/copy.ts';
import { triedRoles } from './support/crawl.ts';
import { beginApplication } from './support/new-applicant.ts';
import { findForms, kindOf, type Field, type FoundForm } from './support/find-forms.ts';

/** Always open in the sample; whatever other doors for files are found today are tried as well. */
const surelyOpen = ['/kebutuhan/impor', '/kelas/:id/kemampuan/foto', '/standar/impor', '/pendaftaran/:id/berkas', '/penerimaan/nilai/:id/berkas', '/penerimaan/pemeriksaan/hasil'];

let copy: Copy;
let forms: readonly Tried[];
beforeAll(async () => {
  copy = await startCopy(newFolder(), { LOG_LEVEL: 'warn' });
  forms = await findEveryForm();
});
afterAll(clearAway);

/** Signing out and choosing a language take no input worth spoiling, and would end the visit. */
const leftOut = /^\/(keluar|bahasa|akun\/sesi|try)/;
const script = '<script>alert(1)</script>"\'=1+1';

/** What is typed instead of sense. */
const nonsense: readonly (readonly [what: string, typed: (field: Field) => string])[] = [
  ['nothing at all', () => ''],
  ['scripts, and codes nobody has', () => script],
  ['days a century off, numbers out of range', ({ name }) => (/day$/i.test(name) ? '29' : /month$/i.test(name) ? '2' : /year$/i.test(name) ? '1827' : /on$|from$|until$|tanggal/i.test(name) ? '1026-02-29' : '99999999999999999999')],
  ['a whole book', () => 'buku '.repeat(6_000)],
  ['nothing but signs', () => '\u0000\u202e\ud83d\ude00%00../../etc/passwd'],
];

const isTyped = ({ name, type }: Field): boolean => !name.startsWith('_') && type !== 'file' && type !== 'button';

type Visitor = ReturnType<typeof visitorOf>;
type File = { readonly field: string; readonly name: string; readonly content: string | Uint8Array };
/** Without a role: somebody who signed in by phone, and is not let in again. */
type Tried = { readonly role: string | undefined; readonly form: FoundForm; readonly visitor: Visitor };

/** A form of each kind, with the first role of the sample that is led to it. */
async function findEveryForm(): Promise<Tried[]> {
  const found = new Map<string, Tried>();
  // Everybody looks around at the same time; of two who find a form the first role keeps it.
  const led = await Promise.all(triedRoles.map(async (role) => {
    const visitor = visitorOf(copy.address);
    const home = (await visitor.ask('/try', { role })).to;
    return (await findForms(visitor, [home, '/'])).map((form): Tried => ({ role, form, visitor }));
  }));
  // The sample's citizen has sent an application; whoever is still writing one hands in documents.
  const [writer, administrator] = [visitorOf(copy.address), visitorOf(copy.address)];
  await administrator.ask('/try', { role: 'administrator' });
  const begun = await beginApplication(writer, administrator, '081290007778');
  led.push((await findForms(writer, [begun], 40)).map((form): Tried => ({ role: undefined, form, visitor: writer })));
  for (const one of led.flat()) if (!leftOut.test(one.form.action) && !found.has(kindOf(one.form.action))) found.set(kindOf(one.form.action), one);
  return [...found.values()];
}

/** The seal each visitor's pages carry, as long as their visit lasts. */
const seals = new Map<Visitor, string>();

/** Posts the form with these values. Whose seal is not taken, or whom an earlier form put out, comes in again and opens the page anew. */
async function post(one: Tried, values: Readonly<Record<string, string>>, file?: File): ReturnType<Visitor['ask']> {
  const { role, form, visitor } = one;
  const open = async (): Promise<string | undefined> => /name="_csrf" value="([^"]+)"/.exec((await visitor.ask(form.page)).text)?.[1];
  const kept = seals.get(visitor);
  const seal = kept ?? await open() ?? (role && (await visitor.ask('/try', { role }), await open())) ?? '';
  seals.set(visitor, seal);
  const answer = await send(one, { _csrf: seal, _key: crypto.randomUUID(), ...values }, file);
  if (kept === undefined || (![403, 404].includes(answer.status) && !answer.to.startsWith('/masuk'))) return answer;
  seals.delete(visitor);
  if (role) await visitor.ask('/try', { role });
  return post(one, values, file);
}

async function send({ form, visitor: { ask } }: Tried, all: Readonly<Record<string, string>>, file: File | undefined) {
  if (!form.isMultipart) return ask(form.action, all);
  const body = new FormData();
  for (const [name, value] of Object.entries(all)) body.append(name, value);
  if (file) body.append(file.field, new Blob([file.content as BlobPart]), file.name);
  return ask(form.action, body);
}

test('no form of any role ends in a fault, whatever is typed into it, and none shows a script back', async () => {
  expect(forms.length).toBeGreaterThan(50);
  const wrong: string[] = [];
  const answers = new Map<number, number>();
  for (const one of forms) {
    for (const [what, typed] of nonsense) {
      const { status, text } = await post(one, Object.fromEntries(one.form.fields.filter(isTyped).map((field) => [field.name, typed(field)])));
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status >= 500 || text.includes('<script>alert')) wrong.push(`${kindOf(one.form.action)} with ${what}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  // They were really read, not turned away for a missing seal.
  expect(answers.get(422)).toBeGreaterThan(forms.length);
});

test('every door for files refuses what is no file for it in words, and nothing is a fault', async () => {
  const doors = forms.filter(({ form }) => form.fields.some(({ type }) => type === 'file'));
  expect(doors.map(({ form }) => kindOf(form.action))).toEqual(expect.arrayContaining(surelyOpen));
  const wrong: string[] = [];
  for (const door of doors) {
    const field = door.form.fields.find(({ type }) => type === 'file')!.name;
    for (const [what, name, content] of badFiles) {
      const values = Object.fromEntries(door.form.fields.filter(isTyped).map((one) => [one.name, one.value]));
      const { status, to, text } = await post(door, values, { field, name, content });
      const isInWords = status === 303 ? to.startsWith('/') : /error-message|error-summary/.test(text);
      if (status >= 500 || !isInWords) wrong.push(`${kindOf(door.form.action)} with ${what}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('after all of it the house stands, and no fault of ours was logged', async () => {
  expect((await fetch(`${copy.address}/health`)).status).toBe(200);
  expect(copy.said().split('\n').filter((line) => /"level":"(error|fatal)"/.test(line)).map((line) => line.slice(0, 400))).toEqual([]);
});
