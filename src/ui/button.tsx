import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  secondary?: boolean;
  warning?: boolean;
  /** Fills the width, as on one-question pages on a phone. */
  wide?: boolean;
  /** Makes it a link that looks like a button, for a deed that begins on another page. */
  href?: string;
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  disabled?: boolean;
  type?: 'submit' | 'button';
  /** The key that presses it in a form that is worked off by keys. */
  byKey?: string;
  /** Opens the browser's print window; needs script, so give the page a print style as well. */
  print?: boolean;
}

/** The deed in its own words; one main button a page, the others are secondary. */
export function Button({ children, secondary, warning, wide, href, print, byKey, formAction, type = 'submit', ...rest }: Props) {
  const names = ['govuk-button', secondary && 'govuk-button--secondary', warning && 'govuk-button--warning', wide && 'govuk-button--wide'].filter(Boolean).join(' ');
  if (href !== undefined) return <a href={href} role="button" draggable={false} class={names} data-module="govuk-button">{children}</a>;
  return (
    <button type={print ? 'button' : type} class={names} data-module="govuk-button" data-print={print ? '' : undefined} formaction={formAction} data-key={byKey} {...rest}>{children}</button>
  );
}
