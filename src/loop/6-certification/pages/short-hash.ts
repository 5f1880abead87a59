/** The first sixteen signs in groups of four: what an eye can compare between paper and screen. */
export const shortHash = (hash: string): string => hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
