/** Everything somebody can be refused in the library. Odd codes and gaps are no refusals: they are warnings. */
export type StandardsError =
  | { readonly code: 'standards.file-unreadable'; readonly field: 'file' }
  | { readonly code: 'standards.file-too-long'; readonly field: 'file'; readonly most: number }
  | { readonly code: 'standards.nothing-chosen'; readonly field: 'rows' };
