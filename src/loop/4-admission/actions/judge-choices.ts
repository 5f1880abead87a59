import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok, type Result } from '#kernel/result';
import { findVersions, type ProgramVersion } from '#programs';
import type { QuestionContext } from '#platform/actions/action';
import type { Transaction } from '#platform/database/transaction';
import { regionName } from '#standards';
import { findClasses, type ClassPackage } from '#waves';
import type { Eligibility } from '../rules/eligibility.ts';
import { checkClass, refusalOf, type Told } from '../rules/eligibility-of-class.ts';
import type { AdmissionError } from '../rules/errors.ts';
import { listSeatsHeld } from '../store/seats-held.ts';

type Judged = { readonly class: ClassPackage; readonly eligibility: Eligibility };

type Asked = { readonly class: ClassPackage; readonly version: ProgramVersion };

/** Each class with the answer for this person, in the order asked. */
export async function judgeClasses(context: QuestionContext, ids: readonly Id<'class'>[], told: Told): Promise<Judged[]> {
  return judge(await classesAsked(context, ids), told);
}

const judge = (asked: readonly Asked[], told: Told): Judged[] => asked.map(({ class: of, version }) => ({ class: of, eligibility: checkClass(of, version, told) }));

/** The same for classes that were read already. */
export async function judgeThese(context: QuestionContext, classes: readonly ClassPackage[], told: Told): Promise<Judged[]> {
  return judge(await withRules(context, classes), told);
}

/** Each class with the rules it is judged by, in the order asked; one that does not exist is left out. */
export async function classesAsked(context: QuestionContext, ids: readonly Id<'class'>[]): Promise<Asked[]> {
  const classes = await findClasses(context.tx, ids);
  return withRules(context, ids.flatMap((id) => classes.get(id) ?? []));
}

async function withRules({ tx, centre }: QuestionContext, classes: readonly ClassPackage[]): Promise<Asked[]> {
  const versions = await rulesUnder(tx, centre, classes.map((one) => one.versionId));
  return classes.flatMap((of) => {
    const version = versions.get(of.versionId);
    return version ? [{ class: of, version }] : [];
  });
}

const kept = new Map<string, ProgramVersion>();
const mostKept = 2_000;

/** Versions with their demands. A published one never changes (the database refuses as well), so each is read once; a draft every time. */
async function rulesUnder(tx: Transaction, centre: Id<'centre'>, ids: readonly Id<'program-version'>[]): Promise<Map<Id<'program-version'>, ProgramVersion>> {
  const missing = ids.filter((id) => !kept.has(`${centre} ${id}`));
  const found = missing.length > 0 ? await findVersions(tx, missing) : new Map<Id<'program-version'>, ProgramVersion>();
  if (kept.size > mostKept) kept.clear();
  for (const [id, version] of found) if (version.status === 'published') kept.set(`${centre} ${id}`, version);
  return new Map(ids.flatMap((id) => {
    const version = found.get(id) ?? kept.get(`${centre} ${id}`);
    return version ? [[id, version] as const] : [];
  }));
}

/** The answers as an application keeps them: for which class and day, under which version of the rules, and when it was asked. */
export const keptEligibility = (judged: readonly Judged[], today: Day): string =>
  JSON.stringify(judged.map(({ class: of, eligibility }) => ({ class: of.id, on: of.startsOn, askedOn: today, ...eligibility })));

export async function judgeChoices(context: QuestionContext, wave: Id<'wave'>, ids: readonly Id<'class'>[], told: Told): Promise<Result<Judged[], AdmissionError>> {
  return judgeAsked(wave, ids, await classesAsked(context, ids), told);
}

/** The wishes as classes of one wave, if they are that, are different, and nothing known speaks against any. */
export function judgeAsked(wave: Id<'wave'>, ids: readonly Id<'class'>[], asked: readonly Asked[], told: Told): Result<Judged[], AdmissionError> {
  if (new Set(ids).size !== ids.length) return fail({ code: 'admission.choice-twice', field: 'choices' });
  const judged = judge(asked, told);
  if (judged.length !== ids.length || judged.some((one) => one.class.wave !== wave)) return fail({ code: 'admission.other-wave', field: 'choices' });
  for (const { class: of, eligibility } of judged) {
    const refusal = refusalOf(of, eligibility, 'choices');
    if (refusal) return fail(worded(refusal));
  }
  return ok(judged);
}

/** Codes of regions become names: the words of a refusal cannot look them up. */
const worded = (refusal: NonNullable<ReturnType<typeof refusalOf>>): NonNullable<ReturnType<typeof refusalOf>> =>
  refusal.code === 'admission.outside-region' ? { ...refusal, region: refusal.region.split(', ').map((code) => regionName(code)).join(', ') } : refusal;

/** When somebody last left a training here, and whether they are in one or about to be. */
export async function pastOf({ tx, today }: QuestionContext, person: Id<'person'> | null | undefined): Promise<{ lastTraining: Day | null; enrolled: boolean }> {
  if (!person) return { lastTraining: null, enrolled: false };
  const classes = [...(await findClasses(tx, await listSeatsHeld(tx, person))).values()];
  const ended = classes.map((one) => one.endsOn).filter((day) => day < today).sort();
  return { lastTraining: ended.at(-1) ?? null, enrolled: classes.some((one) => one.endsOn >= today) };
}
