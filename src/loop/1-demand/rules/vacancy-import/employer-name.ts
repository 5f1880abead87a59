/** One spelling of the legal form, the rest as written: `Perusahaan Perseroan (Persero) PT. Baja Sari,Tbk` → `PT Baja Sari (Persero) Tbk`. */
export function employerName(text: string): string {
  const isState = /\(?\bpersero\b\)?/i.test(text);
  const bare = text.replace(/\bP\.\s?T\.?(?=\s|$)/gi, 'PT').replace(/\bC\.\s?V\.?(?=\s|$)/gi, 'CV').replace(/^perusahaan perseroan\b/i, '').replace(/\(\s*persero\s*\)|\bpersero\b/gi, ' ').replace(/\s+/g, ' ').trim();
  const isPublic = /[\s,(]tbk\b\.?\)?$/i.test(bare);
  const core = bare.replace(/[\s,(]+tbk\b\.?\)?$/i, '').replace(/^(pt|cv|ud|pd)\s*\.\s*|^(pt|cv|ud|pd)\s+/i, '').replace(/[\s,]+(pt|cv|ud|pd)\.?$/i, '').trim();
  const form = /^(pt|cv|ud|pd)\b/i.exec(bare)?.[1] ?? /[\s,](pt|cv|ud|pd)\.?$/i.exec(bare.replace(/[\s,]+tbk\.?$/i, ''))?.[1];
  return [form?.toUpperCase(), core, isState ? '(Persero)' : undefined, isPublic ? 'Tbk' : undefined].filter(Boolean).join(' ');
}
