import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import pdfmake from 'pdfmake';
import type { CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import { createFonts } from '#platform/pdf/fonts';
import type { PdfDocument } from '#platform/pdf/pdf-document';
import { layOut } from '#platform/pdf/lay-out';
import { pdfColours } from '#platform/pdf/pdf-styles';
import { unpackWoff } from '#platform/pdf/unpack-woff';

const find = createRequire((workerData as { readonly from: string }).from);
const { virtualfs } = pdfmake as unknown as { readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void } };
const fonts = createFonts({
  load: (file) => virtualfs.writeFileSync(file, unpackWoff(readFileSync(find.resolve(file)))),
  readRanges: (name) => find(`${name}/unicode.json`) as Record<string, string>,
});

const quiet: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 ? 0 : line === (table.headerRows ?? 0) ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line, { table }) => (line === (table.headerRows ?? 0) ? pdfColours.ink : pdfColours.line),
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: (column, { table }) => (column === (table.widths?.length ?? 0) - 1 ? 0 : 6),
  paddingTop: () => 3.5,
  paddingBottom: () => 2.5,
};

pdfmake.setTableLayouts({ quiet });
// A document brings its pictures with it; nothing is fetched or read for it.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

async function render(document: PdfDocument): Promise<Uint8Array> {
  const laidOut: TDocumentDefinitions = layOut(document, fonts.familyFor);
  pdfmake.setFonts(structuredClone(fonts.dictionary));
  return pdfmake.createPdf(laidOut).getBuffer();
}

parentPort?.on('message', ({ number, document }: { number: number; document: PdfDocument }) => {
  render(document).then(
    (bytes) => parentPort?.postMessage({ number, bytes }),
    (problem: unknown) => parentPort?.postMessage({ number, problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }),
  );
});
