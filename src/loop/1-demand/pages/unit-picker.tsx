import type { Translate } from '#kernel/translate';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { TextField } from '#ui/text-field';
import type { UnitChoices } from '../actions/unit-choices.ts';
import type { DemandKey } from '../texts/id.ts';

type Props = { choices: UnitChoices; hint: string; searchAt: string; error?: string | undefined; t: Translate<DemandKey> };

/** Units to tick, and a search for others that keeps everything typed so far: pressing its button sends the same form to `searchAt`, so it needs no script. */
export const UnitPicker = ({ choices: { words, picked, offered }, hint, searchAt, error, t }: Props) => {
  const options = [...picked, ...offered].map((unit) => ({ value: unit.key, text: unit.title, hint: `${unit.code} · ${unit.decree}` }));
  return (
    <div id="unit">
      {options.length > 0 && <Checkboxes name="units" label={t('units')} hint={hint} optional small options={options} values={picked.map((unit) => unit.key)} error={error} />}
      <TextField name="unitWords" type="search" label={options.length > 0 ? t('units-other') : t('units')} hint={options.length > 0 ? t('units-search-hint') : `${hint} ${t('units-search-hint')}`} optional value={words} maxLength={100}
        error={words && offered.length === 0 ? t('units-none') : options.length > 0 ? undefined : error} />
      <Button secondary formAction={searchAt}>{t('units-search')}</Button>
    </div>
  );
};

/** The ticked units as a form sent them: none, one, or a list. */
export const listOf = (sent: string | string[] | undefined): string[] => (sent === undefined || sent === '' ? [] : [sent].flat());
