import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { occupationTitle, regencyOf, regionName } from '#standards';
import { notFound } from '#platform/actions/refusal';
import { groupBy } from '../rules/group-by.ts';
import { groupOf } from '../rules/draw-seats.ts';
import { strengths } from '../rules/need.ts';
import { summarize } from '../rules/summarize.ts';
import { listHeard } from '../store/heard.ts';
import { listRecords } from '../store/kept-promises.ts';
import { listLiveLines } from '../store/lines.ts';

/** How many employers must want an occupation before more than the sum is told. */
const fewest = 3;

/** What stands behind the word "wanted" for anybody who asks: how many employers, where, when and how surely; never who. */
export const seeWanted = question('demand.see-wanted', Type.Object({ occupation: field.text(10) }), async ({ tx, today }, { occupation }) => {
  const group = groupOf(occupation);
  const title = occupationTitle(group);
  if (!title || group.length !== 4) return fail(notFound);
  const lines = (await listLiveLines(tx, { today, occupations: [group] })).filter((line) => line.wanted > 0);
  const [sum] = summarize({ today, lines, heard: await listHeard(tx, { today, occupation: group }), records: await listRecords(tx, today) }, () => group);
  // Of one or two employers, where and when would tell who.
  const shown = (sum?.employers ?? 0) < fewest ? [] : lines;
  const people = <Key>(keyOf: (line: (typeof lines)[number]) => Key) => [...groupBy(shown, keyOf)].map(([key, of]) => ({ key, people: of.reduce((total, line) => total + line.wanted, 0) }));
  return ok({
    group, title, today, employers: sum?.employers ?? 0, counted: sum?.counted ?? 0, expected: sum?.discounted ?? 0, heard: sum?.heard ?? 0, uncovered: sum?.uncovered ?? 0,
    regions: people((line) => regencyOf(line.region)).map(({ key, people: wanted }) => ({ name: regionName(key, { level: 'regency' }), people: wanted })).sort((one, other) => other.people - one.people),
    months: people((line) => line.month).map(({ key, people: wanted }) => ({ month: key, people: wanted })).sort((one, other) => (one.month < other.month ? -1 : 1)),
    strengths: [...strengths].reverse().map((strength) => ({ strength, people: shown.filter((line) => line.strength === strength).reduce((total, line) => total + line.wanted, 0) })).filter((one) => one.people > 0),
  });
});
