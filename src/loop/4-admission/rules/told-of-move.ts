import type { Id } from '#kernel/id';
import { undecidedStatuses } from './application-states.ts';
import type { Application } from './application.ts';

type Asked = Pick<Application, 'status' | 'choices' | 'seatClass' | 'betterClass'>;

/** Whether somebody is told that a class begins later: who still waits for a decision or a seat and wished for it, and who was offered or holds a seat in it. */
export function isToldOfMove({ status, choices, seatClass, betterClass }: Asked, of: Id<'class'>): boolean {
  if (status === 'reserve' || undecidedStatuses.includes(status)) return choices.includes(of);
  return (status === 'offered' || status === 'confirmed') && (seatClass === of || betterClass === of);
}
