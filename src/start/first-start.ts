import { addCentre, listCentres, sampleCentre } from '#centres';
import type { OpenedDatabase } from '#platform/database/open-database';
import type { Module } from '#platform/module';
import { newId } from '#platform/new-id';
import { sampleState, saveSampleState } from './installation.ts';
import { loadSample } from './load-sample.ts';
import type { HouseParts } from './open-parts.ts';

type Wanted = { readonly isSampleWanted: boolean; readonly ending?: AbortSignal };
type Found = { readonly hasCentre: boolean; readonly isSample: boolean };

/** On an empty database the sample centre is made, if it is wanted; otherwise the first visit sets a centre up. A start killed while loading begins the loading anew. */
export async function prepareCentre(opened: OpenedDatabase, parts: HouseParts, modules: readonly Module[], { isSampleWanted, ending }: Wanted): Promise<Found> {
  const [centre] = await listCentres(opened.runtime);
  const state = await sampleState(opened.runtime);
  if (state === 'loaded') return { hasCentre: true, isSample: true };
  const isEmpty = centre === undefined || state === 'loading';
  if (!isEmpty || !isSampleWanted) return { hasCentre: centre !== undefined, isSample: false };
  await saveSampleState(opened.owner, 'loading');
  const id = centre?.id ?? newId<'centre'>();
  if (!centre) await addCentre(opened.owner, id, sampleCentre);
  await loadSample({ ...parts, modules, onModule: () => ending?.throwIfAborted() }, id);
  await saveSampleState(opened.owner, 'loaded');
  return { hasCentre: true, isSample: true };
}
