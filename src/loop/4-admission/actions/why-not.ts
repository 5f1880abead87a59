import { personsOfUsers } from '#access';
import type { Id } from '#kernel/id';
import { addMinutes } from '#kernel/instant';
import { findPersons } from '#people';
import type { QuestionContext } from '#platform/actions/action';
import type { Application } from '../rules/application.ts';
import { whyNotAccept, whyNotCall, whyNotRemind, type BulkDeed, type Exclusion } from '../rules/bulk.ts';
import { freePlaces } from './book-places.ts';
import { documentsOf } from './documents-of.ts';

/** Who of those chosen a deed leaves out, and why: asked by the page that shows it beforehand and by the deed itself. */
export async function whyNot(context: QuestionContext, deed: BulkDeed, chosen: readonly Application[]): Promise<Map<Id<'application'>, Exclusion>> {
  const reasons = deed === 'accept' ? await notAccepted(context, chosen) : deed === 'call' ? await notCalled(context, chosen) : await notReminded(context, chosen);
  return new Map(chosen.flatMap(({ id }) => { const why = reasons(id); return why ? [[id, why] as const] : []; }));
}

type Reasons = (id: Id<'application'>) => Exclusion | undefined;

async function notAccepted({ tx }: QuestionContext, chosen: readonly Application[]): Promise<Reasons> {
  const states = await documentsOf(tx, chosen);
  const owners = await personsOfUsers(tx, chosen.flatMap(({ user, person }) => (user && person ? [user] : [])));
  const isUnlinked = ({ user, person }: Application): boolean => user !== null && person !== null && owners.get(user) !== person;
  const byId = new Map(chosen.map((one) => [one.id, one]));
  return (id) => whyNotAccept({ status: byId.get(id)!.status, states: states.get(id)!, isUnlinked: isUnlinked(byId.get(id)!), isDouble: byId.get(id)!.duplicateOf !== null });
}

/** Places are counted as they are now; they are held only when the deed is done. */
async function notCalled(context: QuestionContext, chosen: readonly Application[]): Promise<Reasons> {
  const ready = chosen.filter(({ status }) => status === 'documents-complete');
  const placed = await freePlaces(context, ready);
  const byId = new Map(chosen.map((one) => [one.id, one]));
  return (id) => whyNotCall({ status: byId.get(id)!.status, hasPlace: placed.isForAll || placed.test.has(id) });
}

async function notReminded({ tx, now }: QuestionContext, chosen: readonly Application[]): Promise<Reasons> {
  const people = await findPersons(tx, chosen.flatMap(({ person }) => person ?? []));
  const byId = new Map(chosen.map((one) => [one.id, one]));
  const dayAgo = addMinutes(now, -24 * 60);
  return (id) => {
    const { status, person, draft, remindedAt } = byId.get(id)!;
    return whyNotRemind({ status, remindedAt, dayAgo, hasPhone: Boolean(draft.home?.phone ?? (person && people.get(person)?.phone)) });
  };
}
