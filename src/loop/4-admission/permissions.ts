import type { Permissions } from '#kernel/actor';

const applicants = { roles: [], own: ['citizen', 'trainee'] } as const;
const officers = ['admission', 'administrator'] as const;
const watchers = ['admission', 'head', 'administrator'] as const;

export const permissions = {
  'admission.see-catalogue': { roles: ['anonymous'] },
  'admission.check-eligibility': { roles: ['anonymous'] },
  // The rule, the promise of the draw and, after closing, what it promised.
  'admission.see-policy': { roles: ['anonymous'] },

  'admission.ask-reminder': { roles: ['anonymous'] },
  'admission.send-link': { roles: ['anonymous'] },

  'admission.see-own-application': applicants,
  'admission.start-application': applicants,
  'admission.save-identity': applicants,
  'admission.save-home': applicants,
  'admission.save-background': applicants,
  'admission.save-guardian': applicants,
  'admission.choose-classes': applicants,
  'admission.add-documents': applicants,
  'admission.give-statement': applicants,
  'admission.submit-application': applicants,

  'admission.confirm-seat': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.decline-seat': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.take-better-seat': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.keep-seat': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.stay-in-line': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.file-objection': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.ask-late': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.withdraw-application': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.see-document': { roles: officers, own: ['citizen', 'trainee'] },

  'admission.see-applications': { roles: watchers },
  /** Who stands on the reserve lists of a program, with names. */
  'admission.see-waiting': { roles: watchers },
  /** Only how many: for whoever sees the board of workshops and not the people. */
  'admission.count-waiting': { roles: ['planner', 'instructor', 'certification', 'employment'] },
  'admission.see-work': { roles: watchers },
  'admission.enter-application': { roles: officers },
  'admission.settle-duplicate': { roles: officers },
  'admission.exchange-checks': { roles: officers },
  'admission.check-documents': { roles: officers },
  'admission.turn-down': { roles: officers },
  'admission.remind': { roles: officers },
  'admission.call-to-test': { roles: officers },
  'admission.plan-sittings': { roles: officers },
  'admission.close-sitting': { roles: officers },
  'admission.see-sittings': { roles: watchers, own: ['instructor'] },
  // At the door stand officers, and instructors where their own classes are interviewed.
  'admission.mark-presence': { roles: officers, own: ['instructor'] },
  'admission.move-slot': { roles: officers, own: ['citizen', 'trainee'] },
  'admission.excuse': { roles: officers, own: ['citizen', 'trainee'] },
  // Instructors interview the people who ask for their own classes (domain §3.4).
  'admission.see-scores': { roles: watchers, own: ['instructor'] },
  'admission.enter-scores': { roles: officers, own: ['instructor'] },
  'admission.score-interview': { roles: officers, own: ['instructor'] },
  'admission.import-scores': { roles: officers, own: ['instructor'] },
  /** An employer's paper, taken over by one officer and confirmed by another. */
  'admission.see-employer-points': { roles: watchers },
  'admission.record-employer-points': { roles: officers },
  'admission.confirm-employer-points': { roles: watchers },
  'admission.see-drift': { roles: watchers },
  'admission.set-rubric': { roles: officers },

  'admission.see-selection': { roles: watchers },
  'admission.set-policy': { roles: officers },
  'admission.freeze-policy': { roles: officers },
  'admission.preview-policy': { roles: watchers },
  'admission.freeze-due-policies': { roles: ['system'] },
  'admission.propose-policy': { roles: officers },
  'admission.drop-policy': { roles: officers },
  'admission.approve-policy': { roles: watchers },
  'admission.enter-public-value': { roles: watchers },
  // Receipt numbers, all traits and points of a wave: for whoever answers for the result.
  'admission.read-full-edition': { roles: ['head', 'administrator'] },
  'admission.read-inspection': { roles: ['head', 'administrator'] },
  'admission.compute-run': { roles: officers },
  'admission.publish-run': { roles: ['admission', 'head', 'administrator'] },
  'admission.unapprove-run': { roles: watchers },
  'admission.publish-due-runs': { roles: ['system'] },
  'admission.see-line': { roles: watchers },
  'admission.call-next': { roles: officers },
  'admission.pause-line': { roles: watchers },
  'admission.resume-line': { roles: watchers },
  'admission.note-no-show': { roles: officers },
  'admission.note-leaving': { roles: [] },
  'admission.tell-of-move': { roles: [] },
  // Who plans reads how many people a later start concerns, and nobody's name.
  'admission.see-told-of-move': { roles: ['planner', 'admission', 'head', 'administrator'] },
  'admission.remind-to-answer': { roles: ['system'] },
  // Who scored somebody does not answer their objection; that is refused by the deed.
  'admission.see-objections': { roles: watchers },
  'admission.answer-objection': { roles: watchers },
  'admission.propose-correction': { roles: watchers },
  'admission.decide-correction': { roles: watchers },
  'admission.see-equity': { roles: watchers },
  'admission.see-public-equity': { roles: ['anonymous'] },
  'admission.close-offers': { roles: ['system'] },
  'admission.work-out-odds': { roles: ['system'] },
  'admission.remind-of-wave': { roles: [] },
  'admission.note-placement': { roles: [] },
  'admission.check-registers': { roles: ['system'] },
} satisfies Permissions;
