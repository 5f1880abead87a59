/** E.164 from any usual way of writing an Indonesian number (`0812-3456-7890`, `+62 812…`, `62812…`); undefined when it is none. */
export function normalisePhone(typed: string): string | undefined {
  const digits = typed.replace(/[\s().\-–]/g, '');
  const national = /^(?:\+?62|0)([1-9]\d{7,11})$/.exec(digits.replace(/^\+?620/, '+62'));
  return national ? `+62${national[1]}` : undefined;
}
