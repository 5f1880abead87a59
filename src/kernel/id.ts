declare const noun: unique symbol;

/** A UUIDv7 as text, branded by what it names: a wave's id is no person's id. Made in the shell (`platform/new-id`), never in rules. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun };

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (text: string): boolean => pattern.test(text);
