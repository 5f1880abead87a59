/** The best cluster met so far. */
export type Found = {
  weight(): number;
  better(weight: number, isChosen: Uint8Array): void;
};
