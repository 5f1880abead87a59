/** The colours of the look that paper keeps; figures and text are ink. */
export const pdfColours = {
  ink: '#14211f', muted: '#51605c', line: '#d9ddd8', tint: '#eef4f2', toska: '#0e5a57', toskaSoft: '#d6e8e4', kunyit: '#f4b83a', bata: '#b3261e', daun: '#1e7a46',
} as const;

const heavy = { font: 'BalaiHeavy', bold: true, lineHeight: 1.1, characterSpacing: -0.2 };

/** Named styles for A4: `style: 'h2'`. A heading with `headlineLevel` is never left alone at the foot of a page. */
export const pdfStyles = {
  display: { ...heavy, fontSize: 40, characterSpacing: -0.6 },
  h1: { ...heavy, fontSize: 20, margin: [0, 0, 0, 6] as [number, number, number, number] },
  h2: { ...heavy, fontSize: 12.5, margin: [0, 14, 0, 5] as [number, number, number, number] },
  lead: { fontSize: 11 },
  small: { fontSize: 8, color: pdfColours.muted },
  label: { fontSize: 8, color: pdfColours.muted, bold: true },
  figure: { ...heavy, fontSize: 18 },
  // Figures of one width, so that columns of numbers stand in line.
  table: { fontSize: 8.5, lineHeight: 1.15, fontFeatures: ['tnum' as const] },
  tableHead: { fontSize: 8, bold: true, color: pdfColours.muted },
};

export type PdfStyle = keyof typeof pdfStyles;

export const pdfDefaultStyle = { font: 'Balai', fontSize: 9.5, lineHeight: 1.25, color: pdfColours.ink };
