import { sampleStaff } from '#access';
import { getCentre, officialOn } from '#centres';
import { addDays, weekday, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Sample, SampleWorld } from '#platform/sample';
import { regencyOf, regionName } from '#standards';
import type { Enrolment } from '#training';
import { listClasses, listWaves } from '#waves';
import { nameOf, openClass, type ClassContext } from '../actions/class-context.ts';
import { writeContent } from '../actions/write-content.ts';
import { assess } from '../rules/assess.ts';
import { certificateNumber } from '../rules/number.ts';
import { saveNationalCertificates } from '../store/national-certificates.ts';
import { revoke, saveCertificates, takeNumbers, type NewCertificate } from '../store/save-certificate.ts';
import { saveResults } from '../store/save-results.ts';
import { assessHalf, assessLate, assessSample, type SampleOutcome } from './sample-assessments.ts';
import { sampleCode } from './sample-code.ts';
import { sampleNational } from './sample-national.ts';

/** The certification officer of the sample, who teaches nobody. */
const officer = sampleStaff.find(({ role }) => role === 'certification')!;
const assessor = { id: officer.userId, name: officer.name };

/** What follows a finished wave: everybody who completed it is assessed, the competent hold certificates, one was taken back and replaced. */
export const sample: Sample = async (world) => {
  const { tx, centre, today, now } = world;
  const waves = (await listWaves(tx, { status: 'finished' })).filter((wave) => wave.endsOn < addDays(today, -10)).sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  for (const [at, wave] of waves.entries()) {
    const isLast = at === waves.length - 1;
    const issued: NewCertificate[] = [];
    // The last two classes of the last wave leave something on the desk.
    for (const [place, { id }] of [...(await listClasses(tx, { wave: wave.id }))].reverse().entries()) issued.push(...(await certifyClass(world, id, isLast ? (['to-issue', 'unassessed'] as const)[place] : undefined)));
    // The LSP of the wave that ended last year has answered for about half of it.
    if (!isLast) await saveNationalCertificates(tx, centre, now, sampleNational(issued.filter((_, place) => place % 2 === 0), world));
    else if (issued[2]) await takeBack(world, issued[2]);
  }
};

async function certifyClass(world: SampleWorld, id: Id<'class'>, left?: 'to-issue' | 'unassessed'): Promise<NewCertificate[]> {
  const { tx, centre, random, today } = world;
  const context = await openClass(tx, id);
  if (!context) return [];
  const completed = context.enrolments.filter(({ status }) => status === 'completed').sort((one, other) => nameOf(context, one).localeCompare(nameOf(context, other), 'id'));
  const { units, class: { endsOn } } = context;
  const outcomes = completed.map((enrolment, at) => {
    const isLeft = left !== undefined && at >= completed.length - 2;
    const outcome = !isLeft ? assessSample(enrolment.id, units, endsOn, random) : left === 'to-issue' ? assessLate(enrolment.id, units, endsOn, today) : assessHalf(enrolment.id, units, endsOn);
    return { enrolment, isIssued: outcome.isCompetent && !isLeft, ...outcome };
  });
  await saveResults(tx, centre, outcomes.flatMap((outcome) => checked(context, outcome)));
  return issue(world, context, outcomes.filter(({ isIssued }) => isIssued).map(({ enrolment }) => enrolment), dayOfIssue(context.class.endsOn));
}

/** The sample's assessor is bound by the same rule as everybody: nobody judges those they taught. */
function checked(context: ClassContext, { attempts }: SampleOutcome) {
  const instructors = context.instructors.flatMap(({ user }) => user ?? []);
  const judged = assess(attempts.map(({ judgement }) => judgement), { assessor, instructors, units: context.units });
  if (!judged.ok) throw new Error(`the sample assesses what nobody may: ${judged.error.code}`);
  return attempts.map(({ enrolment, judgement, attempt, on }) => ({ enrolment, judgement, attempt, on, assessor }));
}

async function issue(world: SampleWorld, context: ClassContext, enrolments: readonly Enrolment[], on: Day): Promise<NewCertificate[]> {
  const { tx, centre, random, newId } = world;
  const head = (await officialOn(tx, 'head', on)) ?? (await officialOn(tx, 'head', world.today));
  if (!head || enrolments.length === 0) return [];
  const house = await getCentre(tx);
  const first = await takeNumbers(tx, centre, Number(on.slice(0, 4)), enrolments.length);
  const certificates = enrolments.map((enrolment, at): NewCertificate => {
    const number = certificateNumber(first + at, house.shortName, on);
    return {
      id: newId<'certificate'>(), number, code: sampleCode(random), enrolment: enrolment.id, person: enrolment.person, class: context.class.id, wave: context.wave.id, issuedOn: on,
      content: writeContent(context, enrolment, { number, today: on, house: { name: house.name, place: regionName(regencyOf(house.regionCode)) }, head: { name: head.name, nip: head.nip, post: head.post } }),
    };
  });
  await saveCertificates(tx, centre, certificates);
  return certificates;
}

/** A certificate printed badly, taken back and issued again a week later. */
async function takeBack(world: SampleWorld, wrong: NewCertificate): Promise<void> {
  const { tx } = world;
  const on = addDays(wrong.issuedOn, 7);
  await revoke(tx, { id: wrong.id, code: wrong.code, version: 1, on, reason: 'Nomor di kertas tercetak tidak terbaca; diganti dengan sertifikat baru.', by: officer.name });
  const context = await openClass(tx, wrong.class);
  const enrolment = context?.enrolments.find(({ id }) => id === wrong.enrolment);
  if (context && enrolment) await issue(world, context, [enrolment], on);
}

/** A week and a day after the end, moved on to a working day. */
function dayOfIssue(endsOn: Day): Day {
  const day = addDays(endsOn, 8);
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}
