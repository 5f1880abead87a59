/** Percent of periods a class asks for unless it sets its own (centres ask for 80 to 90; no law fixes it). */
export const usualMinimum = 80;
