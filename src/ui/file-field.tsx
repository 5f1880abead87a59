import { describedBy, FieldFrame, fieldId, type FieldProps } from './field-frame.tsx';

interface Props extends FieldProps {
  /** Such as `image/*,application/pdf` or `.xlsx,.csv`. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera on a phone. */
  capture?: 'environment' | 'user';
  /** Photographs are made small on the phone before they are sent, where scripts run. */
  shrink?: boolean;
}

/** A file or a photograph; its form must be `multipart`. */
export function FileField({ accept, multiple, capture, shrink, ...frame }: Props) {
  return (
    <FieldFrame {...frame}>
      <input
        class={frame.error ? 'govuk-file-upload govuk-file-upload--error' : 'govuk-file-upload'} id={fieldId(frame)} name={frame.name} type="file"
        accept={accept} multiple={multiple} capture={capture} data-shrink={shrink ? '' : undefined} aria-describedby={describedBy(frame)} aria-invalid={frame.error ? true : undefined}
      />
    </FieldFrame>
  );
}
