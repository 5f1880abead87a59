import type { ComponentChildren } from 'preact';

interface Props {
  legend: ComponentChildren;
  /** The legend is the page's heading. */
  heading?: boolean;
  size?: 's' | 'm' | 'l';
  describedBy?: string;
  children: ComponentChildren;
}

/** Fields that answer one question together. */
export function Fieldset({ legend, heading = false, size, describedBy, children }: Props) {
  const scale = size ?? (heading ? 'l' : undefined);
  return (
    <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
      <legend class={scale ? `govuk-fieldset__legend govuk-fieldset__legend--${scale}` : 'govuk-fieldset__legend'}>
        {heading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  );
}
