import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { certificateExample, reportExample } from '#platform/pdf/examples';
import type { PdfContent, PdfDocument } from '#platform/pdf/pdf-document';
import { createPdfRenderer, renderPdf, stopPdf } from '#platform/pdf/render-pdf';

afterAll(stopPdf);

const pagesIn = (pdf: string): number => [...pdf.matchAll(/\/Type \/Page\b/g)].length;
const draw = async (document: PdfDocument): Promise<string> => (await renderPdf(document)).toString('latin1');

test('a certificate is two pages of A4 landscape, with its title and language', async () => {
  const pdf = await draw(certificateExample());
  expect(pdf).toMatch(/^%PDF-1\.7/);
  expect(pagesIn(pdf)).toBe(2);
  expect(pdf).toContain('/MediaBox [0 0 841.89 595.28]');
  expect(pdf).toContain('/Lang (id)');
  expect(pdf).toContain('Sertifikat Sari Melati Kusumaningrum');
  expect(pdf).toContain('/DisplayDocTitle true');
});

test('every font is embedded, Japanese as well, and only with the signs that are used', async () => {
  const bytes = await renderPdf(certificateExample());
  const pdf = bytes.toString('latin1');
  const used = new Set([...pdf.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name!));
  expect([...used].map((name) => name.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual(['NotoSansJPThin-Regular', 'PlusJakartaSans-Bold', 'PlusJakartaSans-ExtraBold', 'PlusJakartaSans-Regular']);
  expect([...pdf.matchAll(/\/FontFile2 /g)]).toHaveLength(used.size);
  expect(bytes.length).toBeLessThan(80_000);
});

test('the same document gives the same bytes', async () => {
  expect(await draw(certificateExample())).toBe(await draw(certificateExample()));
});

test('a report of thirteen classes fits one page of A4, and a long one goes on', async () => {
  const [short, long] = await Promise.all([draw(reportExample(13)), draw(reportExample(70))]);
  expect(short).toContain('/MediaBox [0 0 595.28 841.89]');
  expect([pagesIn(short), pagesIn(long)]).toEqual([1, 3]);
});

test('a document that cannot be drawn says why, and the next one is drawn', async () => {
  const broken = { ...reportExample(), content: [{ text: 'x', font: 'Missing' }] as PdfContent[] };
  await expect(renderPdf(broken)).rejects.toThrow('Missing');
  expect(await draw(reportExample())).toMatch(/^%PDF/);
});

test('a document reads nothing from the disk or the network', async () => {
  for (const image of ['/etc/hostname', 'http://127.0.0.1:9/x.png']) {
    await expect(renderPdf({ ...reportExample(), content: [{ image }] })).rejects.toThrow();
  }
});

const workerOf = (answer: string) => () => Promise.resolve(new Worker(`require('node:worker_threads').parentPort.on('message', ({ number, document }) => { ${answer} })`, { eval: true }));
const answers = `require('node:worker_threads').parentPort.postMessage({ number, bytes: Buffer.from(document.title) })`;
const named = (title: string): PdfDocument => ({ ...reportExample(), title });

test('a crash or a hang costs its own document only: the others are drawn by a new worker', async () => {
  const renderer = createPdfRenderer({ timeoutMs: 1_500, start: workerOf(`if (document.title === 'crash') process.exit(3); if (document.title === 'throw') throw new Error('out of paper'); if (document.title !== 'hang') ${answers}`) });
  const drawn = await Promise.allSettled(['one', 'crash', 'two', 'throw', 'three', 'hang', 'four'].map((title) => renderer.render(named(title))));
  expect(drawn.map((one) => (one.status === 'fulfilled' ? one.value.toString() : (one.reason as Error).message))).toEqual(
    ['one', 'The PDF worker ended (3).', 'two', 'out of paper', 'three', 'The document was not drawn within 1.5 s.', 'four']);
  await renderer.stop();
});

test('a worker that ended between two documents is replaced', async () => {
  const started: Worker[] = [];
  const start = async () => { const worker = await workerOf(answers)(); started.push(worker); return worker; };
  const renderer = createPdfRenderer({ timeoutMs: 5_000, start });
  await renderer.render(named('one'));
  await started[0]!.terminate();
  expect((await renderer.render(named('two'))).toString()).toBe('two');
  expect(started).toHaveLength(2);
  await renderer.stop();
});

test('a queue that is full refuses at once, and a stop refuses what waits', async () => {
  const renderer = createPdfRenderer({ mostWaiting: 1, start: workerOf('') });
  const drawing = renderer.render(named('one'));
  const waiting = renderer.render(named('two'));
  await expect(renderer.render(named('three'))).rejects.toThrow('wait to be drawn');
  await Promise.all([expect(drawing).rejects.toThrow('ended'), expect(waiting).rejects.toThrow('stopping'), new Promise((resolve) => setImmediate(resolve)).then(() => renderer.stop())]);
});
