/** How long a search may go on. The same number of moves gives the same answer on every machine; a clock does not. */
export type Budget = {
  /** Takes one move; false when none is left. */
  spend(): boolean;
  isOver(): boolean;
};

/** `isOver` of a clock is asked once in so many moves. */
const askClockEvery = 64;

/** A budget of moves, of a clock, or of both. */
export function openBudget(moves: number, clockIsOver: () => boolean = () => false): Budget {
  let spent = 0;
  let isLate = false;
  return {
    spend: () => {
      if (spent >= moves || isLate) return false;
      spent += 1;
      if (spent % askClockEvery === 0) isLate = clockIsOver();
      return true;
    },
    isOver: () => spent >= moves || isLate,
  };
}

/** The best cluster met so far. */
export type Found = {
  weight(): number;
  better(weight: number, isChosen: Uint8Array): void;
};
