import type { Policy } from '../rules/policy.ts';
import type { Spoken } from './field-at.ts';
import { seatSentences, termSentences } from './policy-sentences.tsx';

/** The whole rule in words: who gets a seat, and the other terms. */
export const PolicyLists = ({ policy, seats, t, lang }: { policy: Policy; seats: number } & Spoken) => (
  <>
    <h2 class="govuk-heading-m">{t('who-gets-seats')}</h2>
    <ul class="govuk-list govuk-list--bullet">{seatSentences(policy, seats, t, lang).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    <h2 class="govuk-heading-m">{t('terms')}</h2>
    <ul class="govuk-list govuk-list--bullet">{termSentences(policy, t, lang).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
  </>
);
