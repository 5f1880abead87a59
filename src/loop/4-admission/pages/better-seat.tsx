import { Button } from '#ui/button';
import { Deeds } from '#ui/deeds';
import { Form } from '#ui/form';
import { formatMoment } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import type { Application } from '../rules/application.ts';
import type { Spoken, T } from './field-at.ts';
import type { Own } from './own.ts';

/** Whether there is a choice this person likes better than the seat they hold. */
export const isBelowTop = ({ seatClass, choices }: Pick<Application, 'seatClass' | 'choices'>): boolean => seatClass !== null && choices[0] !== seatClass;

/** A better seat on offer beside the one held: which is safe, and until when to answer. */
export const BetterSeat = ({ own: { application, better, seat }, t, lang }: { own: Own } & Spoken) => (better && application.betterBy ? (
  <section>
    <h2 class="govuk-heading-m">{t('better-title')}</h2>
    <p class="govuk-body">{t('better-text', { class: better.label, held: seat?.label ?? '', moment: formatMoment(application.betterBy, lang) })}</p>
    <Deeds>
      <Button href={`/pendaftaran/${application.id}/pindah`}>{t('take-better', { class: better.label })}</Button>
      <Button secondary href={`/pendaftaran/${application.id}/tetap`}>{t('keep-seat', { class: seat?.label ?? '' })}</Button>
    </Deeds>
  </section>
) : null);

/** Whoever confirmed a lower choice says whether better ones may still be offered. */
export const InLine = ({ application: { id, staysInLine }, t }: { application: Application; t: T }) => (
  <Form action={`/pendaftaran/${id}/antrean`}>
    <HiddenField name="stays" value={String(!staysInLine)} />
    <p class="govuk-body small">{t(staysInLine ? 'in-line-now' : 'not-in-line')} <button class="link-button">{t(staysInLine ? 'leave-line' : 'join-line')}</button></p>
  </Form>
);

/** Where somebody stands on each list, as the rule has just computed it. */
export const OwnPlaces = ({ places, t }: { places: Own['places']; t: T }) => (places.length > 0 ? (
  <section>
    <h2 class="govuk-heading-m">{t('your-places')}</h2>
    <ul class="govuk-list govuk-list--bullet">{places.map((one) => <li key={one.id}>{one.label}: <b>{t('place-n', { n: one.place })}</b>{one.isPaused && <>, {t('line-paused-now')}</>}</li>)}</ul>
    <p class="small quiet">{t('your-places-lead')}</p>
  </section>
) : null);

