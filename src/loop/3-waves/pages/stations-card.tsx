import type { Translate } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Form } from '#ui/form';
import { formatDayShort, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { Radios } from '#ui/radios';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import type { WorkshopRecord } from '../actions/see-workshops.ts';
import { stationConditions } from '../rules/workshop.ts';
import type { WavesKey } from '../texts/id.ts';

type Props = { record: WorkshopRecord; may: (deed: string) => boolean; form: FormState; t: Translate<WavesKey>; lang: Lang };

/** Stations that are worn or broken, and those mended lately. */
export const StationsCard = ({ record: { workshop, faults }, may, form, t, lang }: Props) => {
  const at = fieldAt(form, t);
  return (
    <Card title={t('stations-state')} detail={t('stations-usable', { usable: workshop.usable, of: workshop.stations })}>
      {faults.length === 0 ? <p class="govuk-body">{t('no-faults')}</p> : (
        <ul class="govuk-list">
          {faults.slice(0, 10).map((one) => (
            <li key={one.id}>
              <b>{t('station-number', { n: one.station })}</b> <Tag text={one.mendedOn ? t('mended-on', { on: formatDayShort(one.mendedOn, lang) }) : t(`condition.${one.condition}`)} tone={one.mendedOn ? 'go' : one.condition === 'broken' ? 'stop' : 'wait'} /><br />
              {one.note}, {t('since', { on: formatDayShort(one.since, lang) })}
              {!one.mendedOn && may('waves.mend-station') && (
                <Form action={`/balai/bengkel/${workshop.id}/perbaiki`}>
                  <HiddenField name="fault" value={one.id} />
                  <Button secondary>{t('mend')}<span class="govuk-visually-hidden"> {t('station-number', { n: one.station })}</span></Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {may('waves.note-station') && (
        <Form action={`/balai/bengkel/${workshop.id}/tempat`}>
          <NumberField {...at('station', 'station')} width={3} />
          <Radios {...at('condition', 'condition')} inline options={stationConditions.map((value) => ({ value, text: t(`condition.${value}`) }))} />
          <TextField {...at('note', 'fault-note')} />
          <Button secondary>{t('note-station')}</Button>
        </Form>
      )}
    </Card>
  );
};
