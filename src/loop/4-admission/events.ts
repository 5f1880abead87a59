import type { Id } from '#kernel/id';

/** Somebody took the seat they were offered. */
export type SeatConfirmed = {
  readonly type: 'admission.seat-confirmed'; readonly version: 1;
  readonly application: Id<'application'>; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>;
};

/** A confirmed seat is held by this person no more: given back, exchanged for a better one, or never taken up. */
export type SeatReleased = {
  readonly type: 'admission.seat-released'; readonly version: 1;
  readonly application: Id<'application'>; readonly person: Id<'person'>; readonly class: Id<'class'>; readonly wave: Id<'wave'>;
};

/** Who gets which seat is public: approved by a second person, published by the clock. */
export type ResultsPublished = { readonly type: 'admission.results-published'; readonly version: 1; readonly wave: Id<'wave'>; readonly run: Id<'run'> };

/** How many stand on the reserve list of each class now: told when a result is published, and whenever a seat, a withdrawal or a correction moved somebody since. */
export type WaitingChanged = { readonly type: 'admission.waiting-changed'; readonly version: 1; readonly wave: Id<'wave'>; readonly waiting: readonly { readonly class: Id<'class'>; readonly people: number }[] };

export type AdmissionEvent = SeatConfirmed | SeatReleased | ResultsPublished | WaitingChanged;
