import type { Id } from '#kernel/id';
import type { Random } from '#kernel/random';
import type { Person } from '#people';
import type { ClassPackage, Wave } from '#waves';
import type { Status } from '../rules/application.ts';
import type { Hundredths } from '../rules/score.ts';

/** What becomes of a sample wave's applicants: decided long ago, tested, just offered, or still arriving. */
export type Stage = 'decided' | 'tested' | 'offered' | 'open';

export type Planned = {
  readonly person: Id<'person'>; readonly choices: readonly Id<'class'>[]; readonly status: Status;
  readonly test?: Hundredths; readonly interviews?: Readonly<Record<string, Hundredths>>;
};

/** Which stage a wave is in on the day the sample is loaded; undefined for a draft. */
export function stageOf(wave: Wave, today: string): Stage | undefined {
  if (wave.status === 'draft') return undefined;
  if (wave.startsOn <= today) return 'decided';
  if (wave.announceOn < today) return 'offered';
  return wave.applyUntil < today ? 'tested' : 'open';
}

/** Applicants a class draws for each of its seats; some draw many, some too few (domain §0.6). */
const perSeat: Readonly<Record<Stage, readonly number[]>> = { decided: [3, 2, 1.6, 2.4, 1.8, 2.1, 1.4], tested: [1.3], offered: [2.4, 0], open: [4.1, 2.6, 1.2, 3.4, 0.7, 2.2, 1.6, 0.9] };

/** How many people a wave takes from the register. */
export const applicantsOf = (stage: Stage, classes: readonly ClassPackage[]): number[] =>
  classes.map(({ seats }, at) => Math.round(seats * perSeat[stage][at % perSeat[stage].length]!));

/** Whether somebody may ask for a class, by the product's own rule. */
export type IsOpenTo = (of: ClassPackage, person: Person) => boolean;

/** Invents wishes, points and standing for the people who asked first for one class. */
export function planClass(stage: Stage, of: ClassPackage, classes: readonly ClassPackage[], { people, isOpenTo }: { readonly people: readonly Person[]; readonly isOpenTo: IsOpenTo }, random: Random): Planned[] {
  return people.map((one, at) => {
    const person = one.id;
    const choices = [of.id, ...random.shuffle(classes.filter((other) => other.id !== of.id && isOpenTo(other, one))).slice(0, random.integer(3)).map(({ id }) => id)];
    if (stage === 'open') return { person, choices, status: openStatus(at) };
    // About one in eight does not come to the test; the first sixteen always do, so that classes are full.
    if (at >= of.seats + 2 && random.integer(4) === 0) return { person, choices, status: 'called' };
    if (stage === 'tested' && at % 9 === 8) return { person, choices, status: 'called' };
    const talent = 6_200 + random.integer(2_900);
    return { person, choices, status: 'scored', test: near(talent, random), interviews: Object.fromEntries(choices.map((choice) => [choice, near(talent, random)])) };
  });
}

const near = (talent: number, random: Random): Hundredths => Math.min(9_900, Math.max(4_000, Math.round((talent + random.integer(1_400) - 700) / 50) * 50)) as Hundredths;

const openStatuses: readonly Status[] = ['submitted', 'documents-complete', 'submitted', 'needs-fix', 'documents-complete', 'submitted', 'draft', 'documents-complete', 'submitted', 'withdrawn'];
const openStatus = (at: number): Status => openStatuses[at % openStatuses.length]!;
