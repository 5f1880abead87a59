import type { Day } from '#kernel/day';

/** Everything somebody can be refused in training. The code is the contract; texts/refusals words it. */
export type TrainingError =
  | { readonly code: 'training.already-ended'; readonly on: Day }
  | { readonly code: 'training.end-too-early'; readonly field: 'on'; readonly from: Day }
  | { readonly code: 'training.end-ahead'; readonly field: 'on' }
  | { readonly code: 'training.too-little-attendance'; readonly share: number; readonly minimum: number }
  | { readonly code: 'training.class-still-runs'; readonly until: Day }
  | { readonly code: 'training.no-lesson'; readonly field?: 'day'; readonly day: Day }
  | { readonly code: 'training.day-ahead'; readonly field: 'day' }
  | { readonly code: 'training.day-closed'; readonly field: 'day'; readonly since: Day }
  | { readonly code: 'training.outside-class'; readonly field: 'day'; readonly from: Day; readonly until: Day }
  | { readonly code: 'training.unknown-trainee'; readonly field: 'marks' }
  | { readonly code: 'training.no-class-now'; readonly field: 'code' }
  | { readonly code: 'training.code-wrong'; readonly field: 'code' }
  | { readonly code: 'training.already-present'; readonly field: 'code'; readonly period: number }
  | { readonly code: 'training.mark-decided'; readonly field: 'code'; readonly period: number }
  | { readonly code: 'training.not-in-training' }
  | { readonly code: 'training.periods-turned'; readonly field: 'untilPeriod' }
  | { readonly code: 'training.periods-written'; readonly field: 'fromPeriod'; readonly from: number; readonly until: number }
  | { readonly code: 'training.unknown-unit'; readonly field: 'unitKey' }
  | { readonly code: 'training.unknown-criterion'; readonly field: 'criterion' }
  | { readonly code: 'training.nothing-judged'; readonly field: 'results' }
  | { readonly code: 'training.file-missing'; readonly field: 'file' };
