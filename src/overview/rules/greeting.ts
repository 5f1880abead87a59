/** How people here greet each other at an hour of the day, 0…23: before four it is still night. */
export const greetingAt = (hour: number): 'morning' | 'day' | 'afternoon' | 'evening' =>
  hour < 4 || hour >= 18 ? 'evening' : hour < 11 ? 'morning' : hour < 15 ? 'day' : 'afternoon';
