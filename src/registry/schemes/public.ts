export { activeSchemeNames } from './store/scheme-names.ts';
