const dangerous = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would run as a formula, made harmless by the sign Excel itself uses for "this is text" (CSV injection, ASVS 1.2.10). */
export const withGuard = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** Takes the guard off again, so that a file of ours comes back as it was. */
export const withoutGuard = (text: string): string => (text.startsWith("'") && dangerous.test(text.slice(1)) ? text.slice(1) : text);
