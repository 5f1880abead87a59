import type { Instant } from '#kernel/instant';
import { translator } from '#kernel/translate';
import type { PdfContent, PdfDocument } from '#platform/pdf/pdf-document';
import { pdfColours } from '#platform/pdf/pdf-styles';
import { qrBlock, quietZone } from '#platform/pdf/qr-matrix';
import { heading, note, paragraph, table } from '#platform/pdf/report-pdf';
import { formatDate, formatDayRange, formatNumber } from '#ui/format';
import type { CertificateContent } from '../rules/content.ts';
import { paper } from '../texts/paper.ts';
import { shortHash } from './short-hash.ts';

export type Paper = {
  readonly content: CertificateContent; readonly contentHash: string;
  /** What the QR leads to: `https://balai.example/c/7K2M-94QX-RT5B`. */
  readonly address: string;
  readonly revokedOn: string | undefined;
};

const [pageWidth, pageHeight] = [841.89, 595.28];
/** What fits on one line in the largest type. */
const longestName = 34;
const t = translator(paper, 'id');
/** Dates are never broken over two lines. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0');

/** The certificate as paper, A4 landscape: who, what and when on the first page, the units on the second. It says what was fixed on the day of issue. */
export function certificatePaper(shown: Paper): PdfDocument {
  const { content, revokedOn } = shown;
  // Each page its own mark: the drawer keeps in a mark where it put it.
  const revoked = (): PdfContent[] => (revokedOn ? [revokedMark()] : []);
  return {
    title: t('file-title', { holder: content.holder }), language: 'id', author: content.issuer, madeAt: `${content.issuedOn}T00:00:00.000Z` as Instant,
    orientation: 'landscape', border: true, margins: [64, 58, 64, 60], footer: t('number', { number: content.number }),
    content: [...revoked(), ...front(shown), ...unitPage(shown), ...revoked()],
  };
}

/** Large, in the middle, over everything else: nobody overlooks it, and it is text, so that a search finds it. */
const revokedMark = (): PdfContent => ({ text: t('revoked'), fontSize: 96, bold: true, color: pdfColours.bata, opacity: 0.28, alignment: 'center', characterSpacing: 12, absolutePosition: { x: 64, y: pageHeight / 2 - 70 } });

function front({ content, address, revokedOn }: Paper): PdfContent[] {
  const qr = qrBlock(address, { pointsPerModule: 3 });
  return [
    { text: content.issuer.toUpperCase(), style: 'label', color: pdfColours.toska, characterSpacing: 1.2 },
    { text: t('title'), style: 'h1', margin: [0, 6, 0, 2] },
    { text: t('number', { number: content.number }), style: 'lead', color: pdfColours.muted, margin: [0, 0, 0, revokedOn ? 10 : 26] },
    ...(revokedOn ? [{ text: t('revoked-on', { day: formatDate(revokedOn, 'id') }), style: 'lead', bold: true, color: pdfColours.bata, margin: [0, 0, 0, 10] as [number, number, number, number] }] : []),
    { text: t('given-to'), style: 'lead', color: pdfColours.muted },
    { text: content.holder, style: 'display', ...(content.holder.length > longestName && { fontSize: 26 }), margin: [0, 4, 0, 2] },
    { text: t('born', { place: content.birthPlace, day: whole(formatDate(content.birthDay, 'id')) }), style: 'lead', color: pdfColours.muted, margin: [0, 0, 0, 10] },
    { text: sentence(content, 'id'), style: 'lead', margin: [0, 0, 220, 0] },
    { text: sentence(content, 'en'), style: 'small', margin: [0, 6, 220, 0] },
    signature(content),
    { ...(qr as object), absolutePosition: { x: pageWidth - 64 - qr.width + quietZone * 3, y: pageHeight - 112 - qr.width } } as PdfContent,
    { text: [`${t('scan')}\n`, address.replace(/^https?:\/\//, '').replace(/\/(?=[^/]*$)/, '/\n')], style: 'small', alignment: 'right', absolutePosition: { x: 64, y: pageHeight - 112 } },
  ];
}

/** The sentence that certifies, in the words of one language. */
function sentence(content: CertificateContent, language: 'id' | 'en'): PdfContent & unknown[] {
  const say = translator(paper, language);
  return [
    say('completed'), { text: content.program, bold: true }, say('duration', { jp: formatNumber(content.totalJp, language), range: whole(formatDayRange(content.from, content.until, language)) }),
    { text: say('competent'), bold: true, color: pdfColours.daun }, say('units-next', { count: content.units.length }),
  ];
}

/** Above the name stays room for ink, a stamp, or a visible electronic signature of about 180 × 44 points. */
const signature = ({ place, issuedOn, signedBy }: CertificateContent): PdfContent => ({
  stack: [
    { text: `${place}, ${whole(formatDate(issuedOn, 'id'))}` },
    { text: t('post.head'), color: pdfColours.muted },
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 180, h: 44, r: 4, lineWidth: 0.4, lineColor: pdfColours.line, dash: { length: 3 } }], margin: [0, 4, 0, 0] },
    { text: t('signature'), style: 'small', fontSize: 6.5, relativePosition: { x: 6, y: -11 } },
    { text: signedBy.name, bold: true },
    { text: `NIP ${signedBy.nip}`, style: 'small' },
  ],
  absolutePosition: { x: 64, y: pageHeight - 192 },
});

const unitPage = ({ content, contentHash }: Paper): PdfContent[] => [
  { ...(heading(t('units'), 'h1') as object), pageBreak: 'before' } as PdfContent,
  paragraph(`${content.holder} · ${content.program} · ${t('number', { number: content.number })}`),
  table(
    [{ title: t('no'), align: 'right' }, { title: t('code'), width: 130 }, { title: t('unit'), width: '*' }, { title: t('jp'), align: 'right' }, { title: t('result') }],
    content.units.map((unit, at) => [String(at + 1), unit.code, unit.title, formatNumber(unit.jp, 'id'), { text: t('passed'), color: pdfColours.daun, bold: true }]),
  ),
  note(t('total', { jp: formatNumber(content.totalJp, 'id') })),
  note(t('hash', { hash: shortHash(contentHash) })),
  note(t('note')),
];
