import type { ComponentChildren } from 'preact';
import type { Translate } from '#kernel/translate';
import { KeptForms } from '#ui/kept-forms';
import type { DemandKey } from '../texts/id.ts';

type Props = { keep?: readonly string[]; t: Translate<DemandKey>; children: ComponentChildren };

/** A page that is there without network, with the line that says what still waits on this phone. */
export const KeptBox = ({ keep = [], t, children }: Props) => (
  <KeptForms keeper="visit-keeper" within="/kebutuhan/kunjungan" keep={keep} words={{
    waiting: t('kept-waiting'), sending: t('kept-sending'), sent: t('kept-sent'), away: t('kept-away'), signedOut: t('kept-signed-out'), kept: t('kept-kept'), full: t('kept-full'),
  }}>{children}</KeptForms>
);
