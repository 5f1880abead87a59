export type { Scheme } from './rules/scheme.ts';
export { activeSchemeNames } from './store/scheme-names.ts';
