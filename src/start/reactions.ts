import type { AdmissionEvent } from '#admission';
import type { CertificationEvent } from '#certification';
import type { DemandEvent } from '#demand';
import type { MatchingEvent } from '#matching';
import type { OutcomesEvent } from '#outcomes';
import type { ProgramsEvent } from '#programs';
import type { TrainingEvent } from '#training';
import type { WavesEvent } from '#waves';

/** Everything that is announced in the loop. A stage that announces something new must be given a line below, or this does not compile. */
type LoopEvent = DemandEvent | ProgramsEvent | WavesEvent | AdmissionEvent | TrainingEvent | CertificationEvent | MatchingEvent | OutcomesEvent;

/**
 * Who reacts to what: news goes forward through the loop, and in few lines it goes back: hires pay back the demand that caused the
 * class, who waits is told to those who plan, how graduates fared to those who choose a class now, and a seat left early goes to the next. Every event has a line, even an empty one.
 */
export const reactions = {
  'demand.need-recorded': [],
  'programs.version-published': [],
  'waves.wave-published': ['demand.draw-seats', 'admission.work-out-odds', 'admission.remind-of-wave'],
  // A class begins later than people were told: who asked for it is told, and who is enrolled begins with it.
  'waves.class-moved': ['admission.tell-of-move', 'training.follow-move'],
  // An employer for whom a class is held promised hires: the ledger keeps it as a pledge.
  'waves.hires-promised': ['demand.take-pledge'],
  'admission.seat-confirmed': ['training.enrol'],
  'admission.seat-released': ['training.release'],
  'admission.results-published': [],
  // Who stays on a reserve list waits for the next gap; every seat that moves changes how many they are.
  'admission.waiting-changed': ['waves.note-waiting'],
  'training.enrolled': [],
  'training.completed': ['outcomes.schedule'],
  // A seat left in the first days goes to the next on the reserve list.
  'training.left': ['outcomes.record-leaving', 'admission.note-leaving'],
  'certification.certificate-issued': ['matching.open-card'],
  'certification.certificate-revoked': ['matching.close-card'],
  'matching.hired': ['outcomes.record-hire'],
  // How graduates fared stands beside the class for whoever chooses now.
  'outcomes.placement-measured': ['admission.note-placement'],
  // The loop closes here: what became of people corrects the demand the next plan is made from.
  'outcomes.hire-recorded': ['demand.pay-back', 'matching.note-hire'],
} as const satisfies Record<LoopEvent['type'], readonly string[]>;

export const reactionsTo = (type: string): readonly string[] => (reactions as Record<string, readonly string[]>)[type] ?? [];
