import { employersSeeking } from '#demand';
import type { Id } from '#kernel/id';
import { findVersions, type ProgramVersion } from '#programs';
import type { QuestionContext } from '#platform/actions/action';
import { regionName } from '#standards';
import { getWave, listClasses, type ClassPackage } from '#waves';
import { listPlacements, type Placed } from '../store/placements.ts';
import { wishesSoFar } from '../store/wishes-so-far.ts';

/** A class as the public sees it, with honest figures beside it. */
export type Offer = {
  readonly class: ClassPackage;
  readonly program: ProgramVersion;
  readonly placeName: string;
  /** Employers with a live line in the demand ledger for this occupation. */
  readonly employers: number;
  /** Who asked for the same program the last time it ran; undefined for a program that runs for the first time. */
  readonly earlier: { readonly applicants: number; readonly seats: number } | undefined;
  readonly applicants: number;
  /** Of those trained in this program: how many were in work half a year on, at least and at most; undefined while too few are known. */
  readonly placed: PlacedRange | undefined;
};

type PlacedRange = { readonly trained: number; readonly lower: number; readonly upper: number };

const monthsAfter = 6;
/** Fewer people could be recognised in a figure. */
const fewest = 5;

/** Classes with what the public should know to choose among them. */
export async function describeOffers({ tx, today }: QuestionContext, classes: readonly ClassPackage[]): Promise<Offer[]> {
  const all = await listClasses(tx);
  const versions = await findVersions(tx, all.map((one) => one.versionId));
  const seeking = await employersSeeking(tx, classes.flatMap((one) => versions.get(one.versionId)?.occupation ?? []), today);
  const wishes = new Map<Id<'wave'>, Awaited<ReturnType<typeof wishesSoFar>>>();
  const wishesOf = async (of: ClassPackage): Promise<number> => {
    if (!wishes.has(of.wave)) wishes.set(of.wave, await wishesSoFar(tx, of.wave));
    return wishes.get(of.wave)!.get(of.id)?.all ?? 0;
  };
  const placements = await listPlacements(tx, all.map(({ id }) => id), monthsAfter);
  const offers: Offer[] = [];
  for (const of of classes) {
    const program = versions.get(of.versionId);
    if (!program) continue;
    const alike = all.filter((other) => versions.get(other.versionId)?.program === program.program);
    const before = latestBefore(of, alike);
    offers.push({
      class: of, program, placeName: regionName(of.place), employers: seeking.get(program.occupation) ?? 0, applicants: await wishesOf(of),
      earlier: before && { applicants: await wishesOf(before), seats: before.seats }, placed: rangeOf(placements.filter((one) => alike.some(({ id }) => id === one.class))),
    });
  }
  return offers;
}

function rangeOf(placements: readonly Placed[]): PlacedRange | undefined {
  const sum = (of: (one: Placed) => number): number => placements.reduce((all, one) => all + of(one), 0);
  const trained = sum((one) => one.trained);
  if (trained < fewest) return undefined;
  return { trained, lower: sum((one) => one.working) / trained, upper: sum((one) => one.working + one.unknown) / trained };
}

const latestBefore = (of: ClassPackage, alike: readonly ClassPackage[]): ClassPackage | undefined =>
  alike.filter((other) => other.wave !== of.wave && other.startsOn < of.startsOn).sort((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0];

/** A class of a wave that is no draft any more: what the public may look at. */
export async function findPublicClass({ tx }: QuestionContext, id: Id<'class'>) {
  const of = (await listClasses(tx, { ids: [id] }))[0];
  const wave = of && await getWave(tx, of.wave);
  return of && wave && wave.status !== 'draft' ? { class: of, wave } : undefined;
}
