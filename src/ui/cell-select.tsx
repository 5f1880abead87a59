interface Props { name: string; /** Read out; the cell's row and column say it to the eye. */ label: string; options: readonly { readonly value: string; readonly text: string }[]; value?: string }

/** A small choice inside a table cell, for grids of many. */
export function CellSelect({ name, label, options, value = '' }: Props) {
  return (
    <select class={value === '' ? 'cell-select' : `cell-select cell-select--${value}`} name={name} aria-label={label}>
      {options.map((option) => <option key={option.value} value={option.value} selected={option.value === value}>{option.text}</option>)}
    </select>
  );
}
