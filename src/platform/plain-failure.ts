/** A reason the product cannot go on that its operator can mend: told as one sentence, without a stack. */
export class PlainFailure extends Error {
  override readonly name = 'PlainFailure';
}
