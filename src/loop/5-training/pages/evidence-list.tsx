import type { Translate } from '#kernel/translate';
import { formatMomentShort, type Lang } from '#ui/format';
import type { TrainingKey } from '../texts/id.ts';

type Row = { readonly id: string; readonly fileName: string; readonly addedBy: string; readonly addedAt: string };

/** Photos as pictures, files as links, each with who added it and when. */
export const EvidenceList = ({ rows, t, lang }: { rows: readonly Row[]; t: Translate<TrainingKey>; lang: Lang }) => (
  <ul class="evidence">
    {rows.map((one) => (
      <li key={one.id}>
        <a href={`/kelas/bukti/${one.id}`}>{/[.]pdf$/i.test(one.fileName) ? t('open-file', { name: one.fileName }) : <img src={`/kelas/bukti/${one.id}`} alt={t('open-file', { name: one.fileName })} loading="lazy" />}</a>
        <span class="quiet small">{t('added', { by: one.addedBy, at: formatMomentShort(one.addedAt, lang) })}</span>
      </li>
    ))}
  </ul>
);
