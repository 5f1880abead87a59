import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { BesideLine } from '#platform/beside';
import { unitsByKey, type UnitKey } from '#standards';
import { findCover, type Cover } from '../rules/cover.ts';
import { listActiveSchemes } from '../store/schemes.ts';

const path = '/skema';
const aboutUnits = Type.Object({ units: field.codes(20_000) });

/** Which schemes rest on these units: they have to be looked at again when the standard changes. */
export const seeTouchedSchemes = question('schemes.see-schemes', aboutUnits, async ({ tx }, { units }) => {
  const wanted = new Set(units);
  const touched = (await listActiveSchemes(tx)).map((scheme) => ({ scheme, n: scheme.units.filter(({ key }) => key !== null && wanted.has(key)).length })).filter(({ n }) => n > 0);
  return ok({ lines: touched.map(({ scheme: { id, name, certifier }, n }): BesideLine => ({ key: 'touched', facts: { name, certifier: certifier.name, n }, href: `${path}/${id}`, tone: 'plain' })) });
});

/** Which LSP scheme would test these units; without one the nearest, and what it leaves out. A class can open without it, so nothing here says stop. */
export const seeCovering = question('schemes.see-schemes', aboutUnits, async ({ tx, today }, { units }) => {
  if (units.length === 0) return ok({ lines: [] });
  const { whole, over, nearest } = findCover(units as UnitKey[], await listActiveSchemes(tx), today);
  if (whole) return ok({ lines: [lineOf('whole', whole, { n: units.length }, 'go'), ...beyond(whole)] });
  const titles = await unitsByKey(tx, nearest?.missing ?? []);
  const lines = [
    ...(over ? [lineOf(`over-${over.ended!.what}`, over, { on: over.ended!.on }, 'wait')] : []),
    ...(nearest ? [lineOf('nearest', nearest, { n: nearest.missing.length, units: nearest.missing.map((key) => titles.get(key)?.title ?? key).join('; ') }, 'wait')] : []),
  ];
  return ok({ lines: lines.length > 0 ? lines : [{ key: 'none', href: path, tone: 'wait' as const, rank }] });
});

/** A scheme is needed last: workshop and instructor come before the first day, the test after the last. */
const rank = 3;

const lineOf = (key: string, { scheme: { id, name, certifier } }: Cover, facts: Readonly<Record<string, string | number>>, tone: BesideLine['tone']): BesideLine =>
  ({ key, facts: { name, certifier: certifier.name, ...facts }, href: `${path}/${id}`, tone, rank });

const beyond = (cover: Cover): BesideLine[] =>
  cover.beyond.length === 0 ? [] : [lineOf('beyond', cover, { n: cover.beyond.length, units: cover.beyond.map(({ title, code }) => title || code).join('; ') }, 'wait')];
