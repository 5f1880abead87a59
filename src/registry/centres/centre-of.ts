import type { Database } from '#platform/database/transaction';
import type { CentreOfRequest, Request } from '#platform/http/routes';
import { listCentres } from './store/centres.ts';

const secondsKept = 30;

/** Which centre a request is for: the one that answers to its host, otherwise the first. Looked up again every half minute. */
export function createCentreOf(database: Database): { centreOf: (request: Request) => Promise<CentreOfRequest | undefined>; forget: () => void } {
  let known: { at: number; centres: Awaited<ReturnType<typeof listCentres>> } | undefined;
  return {
    centreOf: async (request) => {
      if (!known || known.centres.length === 0 || performance.now() - known.at > secondsKept * 1000) known = { at: performance.now(), centres: await listCentres(database) };
      const centre = known.centres.find(({ host }) => host !== null && host === request.hostname) ?? known.centres[0];
      return centre && { id: centre.id, name: centre.name, shortName: centre.shortName, zone: centre.zone };
    },
    forget: () => void (known = undefined),
  };
}
