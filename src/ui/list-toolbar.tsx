import type { ComponentChildren } from 'preact';
import { usePage } from './page-context.tsx';
import type { Option } from './select.tsx';
import { frameTexts } from './texts.ts';

export interface ListFilter { readonly name: string; readonly label: string; readonly value?: string; readonly options: readonly Option[] }

interface Props {
  action: string;
  search?: { readonly name?: string; readonly value?: string; readonly label: string };
  filters?: readonly ListFilter[];
  /** Query values to keep, such as the sort order. */
  keep?: Readonly<Record<string, string>>;
  exports?: { readonly xlsx?: string; readonly csv?: string };
  children?: ComponentChildren;
}

/** Search, filters and download of a list: one GET form, so the address says what is shown. */
export function ListToolbar({ action, search, filters = [], keep = {}, exports, children }: Props) {
  const texts = frameTexts(usePage().lang);
  return (
    <div class="toolbar">
      <form class="toolbar__form" action={action} method="get" role="search" aria-label={search?.label ?? texts.filters}>
        {Object.entries(keep).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {search && (
          <label class="toolbar__field toolbar__field--search"><span>{search.label}</span><input type="search" name={search.name ?? 'q'} value={search.value} /></label>
        )}
        {filters.map((filter) => <Filter key={filter.name} filter={filter} />)}
        <button class="govuk-button govuk-button--secondary" type="submit">{filters.length > 0 ? texts.apply : texts.search}</button>
      </form>
      <div class="toolbar__side">
        {children}
        {exports?.xlsx && <a class="chip" href={exports.xlsx} download>{texts.downloadXlsx}</a>}
        {exports?.csv && <a class="chip" href={exports.csv} download>{texts.downloadCsv}</a>}
      </div>
    </div>
  );
}

function Filter({ filter }: { filter: ListFilter }) {
  const texts = frameTexts(usePage().lang);
  return (
    <label class="toolbar__field">
      <span>{filter.label}</span>
      <select name={filter.name}>
        <option value="">{texts.any}</option>
        {filter.options.map((option) => <option key={option.value} value={option.value} selected={option.value === filter.value}>{option.text}</option>)}
      </select>
    </label>
  );
}
