/** The package ships no types; these are the only names used. */
declare module 'govuk-frontend' {
  interface Component { readonly name: string }
  export const CharacterCount: Component;
  export const ErrorSummary: Component;
  export const SkipLink: Component;
  export function createAll(component: Component): void;
}
