import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';

/** What is refused between the sent application and its score. */
export type ScreeningError =
  | { readonly code: 'admission.deadline-outside'; readonly field: 'fixBy'; readonly from: Day; readonly until: Day }
  | { readonly code: 'admission.nobody-to-accept' }
  | { readonly code: 'admission.nobody-to-remind' }
  | { readonly code: 'admission.sitting-hours'; readonly field: 'endsAt' }
  | { readonly code: 'admission.sitting-past'; readonly field: 'day' }
  | { readonly code: 'admission.sitting-in-use'; readonly count: number }
  | { readonly code: 'admission.room-taken'; readonly field: 'room'; readonly room: string; readonly at: Instant }
  | { readonly code: 'admission.sitting-closed' }
  | { readonly code: 'admission.sitting-not-begun'; readonly at: Instant }
  | { readonly code: 'admission.slot-full'; readonly field: 'slot' }
  | { readonly code: 'admission.slot-clash'; readonly field: 'slot' }
  | { readonly code: 'admission.slot-moved-once' }
  | { readonly code: 'admission.slot-too-late'; readonly until: Instant }
  | { readonly code: 'admission.excuse-too-late'; readonly until: Instant }
  | { readonly code: 'admission.marked-present' }
  | { readonly code: 'admission.presence-changed' }
  | { readonly code: 'admission.presence-why'; readonly field: 'why' }
  | { readonly code: 'admission.rubric-sum'; readonly field: string; readonly sum: number }
  | { readonly code: 'admission.rubric-in-use' }
  | { readonly code: 'admission.points-missing'; readonly field?: string; readonly criterion: string }
  | { readonly code: 'admission.points-above'; readonly field?: string; readonly criterion: string; readonly maximum: number }
  | { readonly code: 'admission.two-scorers-agree'; readonly field?: string }
  | { readonly code: 'admission.three-scorers'; readonly field?: string }
  | { readonly code: 'admission.employer-second-person' }
  | { readonly code: 'admission.employer-points-missing'; readonly class: string; readonly count: number }
  | { readonly code: 'admission.scores-unsettled'; readonly count: number }
  | { readonly code: 'admission.sheet-other-class'; readonly field: 'file' }
  | { readonly code: 'admission.sheet-closed' }
  | { readonly code: 'admission.sheet-problems'; readonly count: number };
