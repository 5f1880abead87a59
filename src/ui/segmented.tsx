export interface Segment { readonly value: string; readonly text: string; /** Read out instead of a short form such as K. */ readonly long?: string; readonly tone?: 'go' | 'stop' }

interface Props { name: string; label: string; segments: readonly Segment[]; value?: string; id?: string }

/** A switch of two or three parts under the thumb; radios, so it works without script and none may be chosen. */
export function Segmented({ name, label, segments, value, id = name }: Props) {
  return (
    <fieldset class="segmented">
      <legend class="govuk-visually-hidden">{label}</legend>
      {segments.map((segment) => (
        <span key={segment.value} class={segment.tone === 'stop' ? 'segmented__part segmented__part--stop' : 'segmented__part'}>
          <input type="radio" id={`${id}-${segment.value}`} name={name} value={segment.value} checked={segment.value === value} />
          <label for={`${id}-${segment.value}`}>{segment.long ? <><span aria-hidden="true">{segment.text}</span><span class="govuk-visually-hidden">{segment.long}</span></> : segment.text}</label>
        </span>
      ))}
    </fieldset>
  );
}
