interface Props { /** The id of the select. */ of: string; label: string; words: { /** With `{n}`. */ found: string; none: string } }

/** A word typed here leaves only what it may mean in a long select (`scripts/find-in-select.ts`), also without network. Without scripts it is not there. */
export const FindInSelect = ({ of, label, words }: Props) => (
  <div class="govuk-form-group" hidden data-find-in={of} data-found={words.found} data-none={words.none}>
    <label class="govuk-label" for={`${of}-find`}>{label}</label>
    <input class="govuk-input govuk-input--width-20" id={`${of}-find`} type="search" autocomplete="off" spellcheck={false} aria-describedby={`${of}-found`} />
    <p class="small quiet" id={`${of}-found`} role="status" data-found-text="" />
  </div>
);

/** Once on the page: further words by the value of a choice, `7212 las welder` a line. */
export const FindWords = ({ words }: { words: string }) => <span hidden data-find-words={words} />;
