import { refusedFile, type FileAnswer } from '#kernel/file-answer';
import type { Result } from '#kernel/result';
import { computePlaces } from '../run/run-admission.ts';
import type { Bundle } from './bundle.ts';
import { checkSeed } from './check-seed.ts';
import { readBundle } from './read-bundle.ts';
import { violationTeller } from './tell-violation.ts';
import { verifyBundle } from './verify-bundle.ts';
import { writeBundle } from './write-bundle.ts';


/** Fills in the result of a bundle. A seed that is not from its draw is not computed with. */
export const computeBundle = (json: string): FileAnswer => answer(readBundle(json), (bundle) => {
  const violations = checkSeed(bundle);
  if (violations.length > 0) return { out: '', complaints: violations.map(violationTeller(bundle)), exit: 1 };
  return { out: writeBundle({ ...bundle, result: computePlaces(bundle) }), complaints: [], exit: 0 };
});

/** Recomputes the result of a bundle and checks it from the definitions. */
export const checkBundle = (json: string): FileAnswer => answer(readBundle(json), (bundle) => {
  const { result, edition, applicants, classes } = bundle;
  if (!result) return notABundle('the document has no "result", so there is nothing to verify');
  const violations = verifyBundle({ ...bundle, result });
  if (violations.length > 0) return { out: `${violations.map(violationTeller(bundle)).join('\n')}\n`, complaints: [], exit: 1 };
  return { out: `${praise(classes.length, edition?.unchecked ?? [], applicants.length)}\n`, complaints: [], exit: 0 };
});

/** What was checked, and never more than that. */
function praise(classes: number, unchecked: readonly string[], applicants: number): string {
  if (unchecked.length === 0) return `The result is right: ${applicants} applicants, ${classes} classes, computed again and checked from the definitions.`;
  const left = `Not to be checked in public: ${unchecked.join(', ')}.`;
  if (unchecked.length === classes) return `Everybody of ${applicants} is answered where they asked and no class has too many people; who comes first cannot be checked from this edition. ${left}`;
  return `The result is right in ${classes - unchecked.length} of ${classes} classes, each checked by itself, for ${applicants} applicants. ${left}`;
}

const answer = (read: Result<Bundle, string>, then: (bundle: Bundle) => FileAnswer): FileAnswer => (read.ok ? then(read.value) : notABundle(read.error));

const notABundle = (fault: string): FileAnswer => refusedFile(`Not an admission bundle: ${fault}.`);
