import type { Id } from '#kernel/id';
import type { QuestionContext } from '#platform/actions/action';
import { listOf } from '../rules/line.ts';
import { loadLine } from './load-line.ts';

type Place = { readonly id: Id<'class'>; readonly label: string; readonly place: number; readonly isPaused: boolean };
type Places = ReadonlyMap<string, readonly Place[]>;
type Kept = { readonly places: Promise<Places>; until: number };

/** From so many people on the lists of a wave are worth keeping; below, everybody has them worked out anew. */
const many = 500;
const keptFor = 5_000;
const kept = new Map<string, Kept>();

/** Where one person stands on the list of each class they would rather have; nothing before the result. */
export async function ownPlaces(context: QuestionContext, wave: Id<'wave'>, number: string | null): Promise<readonly Place[]> {
  return number === null ? [] : (await placesIn(context, wave)).get(number) ?? [];
}

/**
 * On the day of a result thousands look where they stand: the lists of a large wave are worked out once in five seconds, and whoever asks meanwhile
 * waits for that. Only who looks reads them; a deed has the lists worked out with the turn held.
 */
function placesIn(context: QuestionContext, wave: Id<'wave'>): Promise<Places> {
  const key = `${context.centre} ${wave}`;
  const known = kept.get(key);
  // It was asked in the transaction of somebody else, which may have failed.
  if (known && performance.now() < known.until) return known.places.catch(() => workOut(context, wave));
  const fresh: Kept = { places: workOut(context, wave), until: Infinity };
  kept.set(key, fresh);
  fresh.places.then((places) => {
    if (places.size >= many) fresh.until = performance.now() + keptFor;
    else kept.delete(key);
  }, () => kept.delete(key));
  return fresh.places;
}

async function workOut(context: QuestionContext, wave: Id<'wave'>): Promise<Places> {
  const places = new Map<string, Place[]>();
  const loaded = await loadLine(context, wave);
  for (const number of loaded?.people.keys() ?? []) places.set(number, []);
  for (const { of, name, pause, isOver } of loaded?.classes ?? []) {
    if (isOver) continue;
    listOf(loaded!.line, name).forEach((number, at) => places.get(number)?.push({ id: of.id, label: of.label, place: at + 1, isPaused: pause !== undefined }));
  }
  return places;
}
