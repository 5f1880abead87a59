import type { Id } from '#kernel/id';

/** Somebody took the seat they were offered. */
export type SeatConfirmed = {
  readonly type: 'admission.seat-confirmed'; readonly version: 1;
  readonly application: Id<'application'>; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>;
};

/** Somebody who had confirmed gave the seat back. */
export type SeatReleased = {
  readonly type: 'admission.seat-released'; readonly version: 1;
  readonly application: Id<'application'>; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>;
};

/** A second person published who gets which seat. */
export type ResultsPublished = { readonly type: 'admission.results-published'; readonly version: 1; readonly wave: Id<'wave'>; readonly run: Id<'run'> };

export type AdmissionEvent = SeatConfirmed | SeatReleased | ResultsPublished;
