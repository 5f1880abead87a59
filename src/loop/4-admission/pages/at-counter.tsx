import { formatMomentShort } from '#ui/format';
import { Tag } from '#ui/tag';
import type { Status } from '../rules/application.ts';
import type { Spoken } from './field-at.ts';
import type { Seen } from './seen.ts';

const awaiting: readonly Status[] = ['draft', 'submitted', 'needs-fix'];

/** What happened or will happen at the counter: who wrote the application down, which documents were seen, which will be brought. */
export const AtCounter = ({ seen: { application, assistedBy }, t, lang }: { seen: Pick<Seen, 'application' | 'assistedBy'> } & Spoken) => {
  const { atCounter = [], documentsSeenAt } = application.draft;
  return (
    <>
      {assistedBy && <p class="govuk-body"><Tag text={t('assisted-tag')} tone="info" /> {t('assisted-by', { name: assistedBy })}</p>}
      {documentsSeenAt && <p class="govuk-body">{t('seen-at-counter')}, {formatMomentShort(documentsSeenAt, lang)}.</p>}
      {atCounter.length > 0 && awaiting.includes(application.status) && <p class="govuk-body"><Tag text={t('brought-tag')} tone="wait" /> {atCounter.map((kind) => t(`document.${kind}`)).join(', ')}</p>}
    </>
  );
};
