import { Card } from '#ui/card';
import { formatMoment, formatMomentShort } from '#ui/format';
import { Timeline } from '#ui/timeline';
import type { Spoken } from './field-at.ts';
import type { SeenLine } from './seen-line.ts';

/** How the seats of a class changed hands, and when its list stood still. */
export const LineMoves = ({ line: { moves, pauses }, t, lang }: { line: SeenLine } & Spoken) => (
  <Card title={t('line-moves')}>
    {pauses.map((one) => (
      <p key={one.at} class="small quiet">{t('pause-from', { moment: formatMoment(one.at, lang), name: one.byName, why: one.why })}{one.resumedAt && <> {t('pause-to', { moment: formatMoment(one.resumedAt, lang), name: one.resumedByName ?? '' })}</>}</p>
    ))}
    {moves.length === 0 ? <p class="govuk-body">{t('no-moves')}</p> : (
      <Timeline entries={moves.map((move) => ({
        when: formatMomentShort(move.at, lang), dateTime: move.at, who: `${move.name} (${move.number})`,
        what: move.place ? `${t(`move.${move.kind}`)}, ${t('from-place', { n: move.place })}` : t(`move.${move.kind}`),
      }))} />
    )}
  </Card>
);
