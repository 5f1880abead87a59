/** `0812-3456-7890`, `62812…` and `+62 812 …` are one number: `+6281234567890`. Undefined for anything that is no Indonesian mobile number. */
export function tidyPhone(typed: string): string | undefined {
  const digits = typed.replace(/[\s().\-‐-–]/g, '').replace(/^\+/, '');
  const number = /^(?:62|0)(8\d{7,12})$/.exec(digits)?.[1];
  return number === undefined ? undefined : `+62${number}`;
}

/** For screens and records that need not know the whole number: `0812••••890`. */
export const maskPhone = (phone: string): string => `0${phone.slice(3, 6)}••••${phone.slice(-3)}`;
