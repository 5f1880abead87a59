import { applicationsOf, type ApplicationSummary } from '#admission';
import { certifiedEnrolments, countOutcomes } from '#certification';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fold } from '#kernel/text';
import type { Transaction } from '#platform/database/transaction';
import { enrolmentsOf, type Enrolment } from '#training';
import type { ClassPackage } from '#waves';
import type { CheckIn } from '../rules/check-in.ts';
import type { Hire } from '../rules/hire.ts';
import { groupBy } from '../rules/group-by.ts';
import { placementOf, type Stations } from '../rules/report/roll.ts';
import { listCheckIns } from '../store/check-ins.ts';
import { listHires } from '../store/hires.ts';

/** By which a report groups hires: the employer's id, or the name as it was told. */
export const employerKeyOf = ({ employer, employerName }: Hire): string => employer ?? (employerName ? `nama ${fold(employerName)}` : 'nama');

type Packages = ReadonlyMap<Id<'wave'>, readonly ClassPackage[]>;
type WaveStations = { readonly stations: readonly Stations[]; readonly hires: readonly Hire[] };

/** Everybody some waves' reports may count, and how far each came, read through the doors of the stages; all waves in a few reads. */
export async function readStations(tx: Transaction, packages: Packages, today: Day): Promise<Map<Id<'wave'>, WaveStations>> {
  const waves = [...packages.keys()];
  const classes = [...packages.values()].flat().map((one) => one.id);
  const all = await enrolmentsOf(tx, { classes });
  const outcomes = await countOutcomes(tx, all.map((one) => one.id));
  const certified = await certifiedEnrolments(tx, classes);
  const enrolments = groupBy(all, (one) => one.wave);
  const hires = groupBy(await listHires(tx, { waves }), (one) => one.wave);
  const checkIns = groupBy(await listCheckIns(tx, { waves }), (one) => one.wave);
  const found = new Map<Id<'wave'>, WaveStations>();
  for (const wave of waves) {
    const own = hires.get(wave) ?? [];
    const stationOf = stationsOf({ hires: groupBy(own, (one) => one.person), checkIns: groupBy(checkIns.get(wave) ?? [], (one) => one.person), outcomes, certified, today });
    const applications = new Map((await applicationsOf(tx, { wave })).map((one) => [one.person, one]));
    const seated = new Map((enrolments.get(wave) ?? []).map((one) => [one.person, one]));
    found.set(wave, { hires: own, stations: [...new Set([...applications.keys(), ...seated.keys()])].map((person) => stationOf(person, applications.get(person), seated.get(person))) });
  }
  return found;
}

type Known = {
  readonly hires: ReadonlyMap<Id<'person'>, readonly Hire[]>; readonly checkIns: ReadonlyMap<Id<'person'>, readonly CheckIn[]>; readonly today: Day;
  readonly outcomes: Awaited<ReturnType<typeof countOutcomes>>; readonly certified: ReadonlySet<Id<'enrolment'>>;
};

const stationsOf = ({ hires, checkIns, outcomes, certified, today }: Known) => (person: Id<'person'>, application: ApplicationSummary | undefined, enrolment: Enrolment | undefined): Stations => {
  const leftForJob = enrolment?.status === 'resigned' && enrolment.reason === 'job';
  const judged = enrolment && outcomes.get(enrolment.id);
  return {
    person, wish: application?.choices[0], seat: enrolment?.class ?? (application?.status === 'confirmed' ? application.seatClass ?? undefined : undefined), leftForJob,
    isCompleted: enrolment?.status === 'completed', isCompetent: judged !== undefined && judged.judged > 0 && judged.competent === judged.judged, isCertified: enrolment !== undefined && certified.has(enrolment.id),
    placement: placementOf(checkIns.get(person) ?? [], leftForJob, today), employers: [...new Set((hires.get(person) ?? []).map(employerKeyOf))],
  };
};
