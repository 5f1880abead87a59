import type { Scope } from '#kernel/actor';
import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import { classesOfInstructor, getClass, type ClassPackage } from '#waves';
import type { Enrolment } from '../rules/enrolment.ts';
import { enrolmentsOf } from '../store/enrolments.ts';

type Seeing = { readonly tx: Transaction; readonly scope: Scope };

/** The class if this person may see it: an instructor only the ones they teach. */
export async function classInReach({ tx, scope }: Seeing, id: Id<'class'>): Promise<ClassPackage | undefined> {
  if (scope.within === 'own' && !(await classesOfInstructor(tx, scope.user)).includes(id)) return undefined;
  return getClass(tx, id);
}

/** An enrolment with its class, if this person may see it: an instructor in their own classes, a trainee their own. */
export async function enrolmentInReach({ tx, scope }: Seeing, id: Id<'enrolment'>): Promise<{ enrolment: Enrolment; class: ClassPackage } | undefined> {
  const [enrolment] = await enrolmentsOf(tx, { ids: [id] });
  if (!enrolment) return undefined;
  const isOwn = scope.within === 'own' && scope.person !== undefined && scope.person === enrolment.person;
  const found = isOwn ? await getClass(tx, enrolment.class) : await classInReach({ tx, scope }, enrolment.class);
  return found && { enrolment, class: found };
}
