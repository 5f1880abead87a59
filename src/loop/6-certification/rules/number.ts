import type { Day } from '#kernel/day';

const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of a certificate in the year's register, in the usual form: `007/UPTD-PK/PBK/VII/2025`. */
export function certificateNumber(sequence: number, centre: string, issuedOn: Day): string {
  const [year, month] = issuedOn.split('-') as [string, string];
  return `${String(sequence).padStart(3, '0')}/${centre.toUpperCase().replace(/[^A-Z0-9]+/g, '-').replace(/^-|-$/g, '')}/PBK/${months[Number(month) - 1]}/${year}`;
}

/** A code as people write it down, read as it was meant: lower case, blanks and the letters that look like digits. */
export function readCertificateCode(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/^.*\/C\//, '').replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1').replaceAll('U', 'V');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}` : undefined;
}
