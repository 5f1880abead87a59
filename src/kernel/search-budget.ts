/** How long a search may go on. The same number of moves gives the same answer on every machine; a clock does not. */
export type SearchBudget = {
  /** Takes one move; false when none is left. */
  spend(): boolean;
  isOver(): boolean;
};

/** The clock is asked once in so many moves. */
const askClockEvery = 64;

/** A budget of moves, of a clock, or of both. */
export function openBudget(moves: number, clockIsOver: () => boolean = () => false): SearchBudget {
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
