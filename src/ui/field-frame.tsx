import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import { frameTexts } from './texts.ts';

/** What every field takes. `error` is the sentence shown above the control and linked from the error summary (`#name`). */
export interface FieldProps {
  name: string;
  label: string;
  hint?: ComponentChildren;
  error?: string;
  optional?: boolean;
  /** Needed where one page has the same field twice; otherwise the name. */
  id?: string;
  /** The label is the page's heading (one-question pages). */
  heading?: boolean;
}

/** How wide a box is says how much is expected in it. */
export type FieldWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

export const fieldId = ({ id, name }: FieldProps): string => id ?? name;

export const describedBy = (props: FieldProps, extra?: string): string | undefined => {
  const id = fieldId(props);
  return [props.hint && `${id}-hint`, props.error && `${id}-error`, extra].filter(Boolean).join(' ') || undefined;
};

/** Label, hint, error and control in govuk-frontend's markup. */
export function FieldFrame({ children, className, ...props }: FieldProps & { children: ComponentChildren; className?: string }) {
  const id = fieldId(props);
  const label = <label class={props.heading ? 'govuk-label govuk-label--l' : 'govuk-label'} for={id}><LabelText {...props} /></label>;
  return (
    <div class={['govuk-form-group', props.error && 'govuk-form-group--error', className].filter(Boolean).join(' ')}>
      {props.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <HintAndError {...props} />
      {children}
    </div>
  );
}

export function LabelText({ name, label, optional }: Pick<FieldProps, 'name' | 'label' | 'optional'>) {
  const page = usePage();
  const texts = frameTexts(page.lang);
  page.labels?.set(name, label);
  return <>{label}{optional && <span class="optional"> {texts.optional}</span>}</>;
}

export function HintAndError(props: FieldProps) {
  const id = fieldId(props);
  const texts = frameTexts(usePage().lang);
  return (
    <>
      {props.hint && <div class="govuk-hint" id={`${id}-hint`}>{props.hint}</div>}
      {props.error && <p class="govuk-error-message" id={`${id}-error`}><span class="govuk-visually-hidden">{texts.errorPrefix}</span>{props.error}</p>}
    </>
  );
}
