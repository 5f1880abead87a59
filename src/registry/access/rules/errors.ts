/** Everything somebody can be refused in access. The code is the contract; texts/refusals words it. */
export type AccessError =
  | { readonly code: 'access.wrong-password' }
  | { readonly code: 'access.wrong-code'; readonly field: 'code' }
  | { readonly code: 'access.wrong-current-password'; readonly field: 'current' }
  | { readonly code: 'access.not-a-phone'; readonly field: 'phone' }
  | { readonly code: 'access.too-many'; readonly minutes: number }
  | { readonly code: 'access.user-name-taken'; readonly field: 'username' }
  | { readonly code: 'access.not-a-user-name'; readonly field: 'username' }
  | { readonly code: 'access.last-administrator' }
  | { readonly code: 'access.link-used' }
  | { readonly code: 'access.wrong-set-up-code'; readonly field: 'code' }
  | PasswordError;

export type PasswordError =
  | { readonly code: 'access.password-too-short'; readonly field: 'password'; readonly least: number }
  | { readonly code: 'access.password-too-long'; readonly field: 'password'; readonly most: number }
  | { readonly code: 'access.password-too-easy'; readonly field: 'password' };
