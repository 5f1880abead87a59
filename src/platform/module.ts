import type { Permissions } from '#kernel/actor';
import type { Beside } from '#platform/beside';
import type { AnyDeed } from '#platform/actions/action';
import type { Routes } from '#platform/http/routes';
import type { Job } from '#platform/jobs/job';
import type { Reaction } from '#platform/outbox/reaction';
import type { Words } from '#platform/http/words';
import type { Sample } from '#platform/sample';
import type { Search } from '#platform/search';
import type { Work } from '#platform/work';

/** What `start/` mounts: one per module, in loop order. */
export type Module = {
  readonly name: string;
  /** 1-8 for a stage of the loop; registry modules have none. */
  readonly stage?: number;
  readonly permissions: Permissions;
  /** Every deed and question of the module: API, tests and documents read this list. */
  readonly deeds: readonly AnyDeed[];
  readonly reactions?: readonly Reaction[];
  readonly pages?: Routes;
  /** Mounted under `/api`. */
  readonly api?: Routes;
  readonly jobs?: readonly Job[];
  /** Words for every refusal code of the module. */
  readonly refusals: Words;
  /** What the module puts on people's desks (`/meja`) and counts in the navigation. */
  readonly work?: Work;
  /** What the search of every staff page finds here. */
  readonly search?: Search;
  /** What the module says beside pages of earlier ones. */
  readonly beside?: readonly Beside[];
  readonly sample?: Sample;
};
