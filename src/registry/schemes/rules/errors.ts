/** Everything somebody can be refused about schemes. Unknown units and ended licences are no refusals: they are told. */
export type SchemesError =
  | { readonly code: 'schemes.name-empty'; readonly field: 'name' }
  | { readonly code: 'schemes.certifier-known'; readonly field: 'name'; readonly name: string }
  | { readonly code: 'schemes.scheme-known'; readonly field: 'name'; readonly name: string; readonly certifier: string }
  | { readonly code: 'schemes.unknown-certifier'; readonly field: 'certifier' }
  | { readonly code: 'schemes.too-many-units'; readonly field: 'units' | 'file'; readonly most: number }
  | { readonly code: 'schemes.already-retired'; readonly name: string }
  | { readonly code: 'schemes.file-unreadable'; readonly field: 'file' }
  | { readonly code: 'schemes.file-too-long'; readonly field: 'file'; readonly most: number }
  | { readonly code: 'schemes.no-certifier'; readonly field: 'certifier' }
  | { readonly code: 'schemes.nothing-chosen'; readonly field: 'rows' };
