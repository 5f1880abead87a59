interface Props {
  /** The `*.browser.ts` file that works beside the page. */
  worker: string;
  /** The file it is given. */
  source: string;
  /** Sentences the script fills in, by what the worker answers. */
  words: Readonly<Record<string, string>>;
  texts: { readonly check: string; readonly note: string; readonly progress: string; readonly ownFile: string; readonly receipt: string; readonly receiptHint: string; readonly find: string };
}

/** A published file is checked in the reader's browser and nothing is sent anywhere. Hidden until the script is there; the page says beside it how to do without. */
export function CheckInBrowser({ worker, source, words, texts }: Props) {
  return (
    <section class="card check-in-browser" data-check-in-browser={worker} data-source={source} data-words={JSON.stringify(words)} hidden>
      <button type="button" class="govuk-button" data-module="govuk-button" data-check>{texts.check}</button>
      <p class="small quiet">{texts.note}</p>
      <progress data-bar max={1} value={0} aria-label={texts.progress} hidden />
      <div role="status">
        <p data-verdict hidden />
        <ul class="govuk-list govuk-list--bullet" data-faults />
      </div>
      <div data-own hidden>
        <label class="govuk-label" for="receipt">{texts.receipt}</label>
        <div class="govuk-hint" id="receipt-hint">{texts.receiptHint}</div>
        <p><input class="govuk-input govuk-input--width-10" id="receipt" data-receipt aria-describedby="receipt-hint" autocomplete="off" /></p>
        <button type="button" class="govuk-button govuk-button--secondary" data-find>{texts.find}</button>
        <p role="status" data-line />
      </div>
      <p><label class="govuk-label" for="own-file">{texts.ownFile}</label><input class="govuk-file-upload" id="own-file" type="file" accept=".json,application/json" data-own-file /></p>
    </section>
  );
}
