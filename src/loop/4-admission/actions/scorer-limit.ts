import type { Id } from '#kernel/id';
import type { Transaction } from '#platform/database/transaction';
import type { Hundredths } from '../rules/score.ts';
import { findPolicy } from '../store/policies.ts';

/** The difference between two scorers that a wave's rule allows; above it a third scores. */
export const scorerLimit = async (tx: Transaction, wave: Id<'wave'>): Promise<Hundredths> => (await findPolicy(tx, wave)).policy.scorerDifference;
