import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { getCentre } from '#centres';
import { occupationTitle, provinceOf, provinces, regencies, regencyOf, regionName } from '#standards';
import { groupOf } from '../rules/draw-seats.ts';
import { summarize } from '../rules/summarize.ts';
import { listRecords } from '../store/kept-promises.ts';
import { listLiveLines } from '../store/lines.ts';
import { listHeard } from '../store/heard.ts';

const input = Type.Object({
  /** A province, a regency, or `semua` for the whole country; the centre's own province when nothing is asked. */
  region: Type.Optional(Type.String({ maxLength: 13 })),
  occupation: Type.Optional(Type.String({ maxLength: 10 })),
  whole: Type.Optional(Type.Boolean()),
});

/** Demand by occupation and region: counted, discounted, covered by seats and not. */
export const seeBoard = question('demand.see-board', input, async ({ tx, today }, { region, occupation }) => {
  const own = provinceOf((await getCentre(tx)).regionCode);
  const shown = region === 'semua' ? undefined : region ?? own;
  const group = occupation ? groupOf(occupation) : undefined;
  const lines = await listLiveLines(tx, { today, region: shown, occupations: group ? [group] : undefined });
  const heard = await listHeard(tx, { today, region: shown, occupation: group });
  const sums = summarize({ lines, heard, records: await listRecords(tx, today), today }, (one) => `${groupOf(one.occupation)}/${regencyOf(one.region)}`);
  const cells = sums.map((sum) => {
    const [code = '', place = ''] = sum.key.split('/');
    return { ...sum, occupation: code, region: place, title: occupationTitle(code) ?? code, regionName: place ? regionName(place, { level: 'regency' }) : '' };
  });
  return ok({ cells, shown: shown ?? 'semua', own, regions: regencies(own), provinces: provinces(), occupation: group, occupationTitle: group && occupationTitle(group) });
});
