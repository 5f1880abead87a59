/** Without letters and digits that are mistaken for one another across a workshop. */
const alphabet = 'ABCDEFGHJKMNPQRTUVWXYZ2346789';
const secondsPerStep = 60;

export const stepOf = (epochMilliseconds: number): number => Math.floor(epochMilliseconds / 1000 / secondsPerStep);
export const secondsLeft = (epochMilliseconds: number): number => secondsPerStep - (Math.floor(epochMilliseconds / 1000) % secondsPerStep);

/** The running step and the one before it: whoever types slowly is not turned away. */
export const acceptedSteps = (step: number): readonly number[] => [step, step - 1];

/** Six letters to read aloud, from bytes that only the centre can make. */
export const codeFrom = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 6), (byte) => alphabet[byte % alphabet.length]).join('');

/** As typed on a phone: small letters, blanks and dashes do not matter. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
