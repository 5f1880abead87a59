/** The roles a sample centre lets a visitor try, in the order of the cards. */
export const triedRoles = ['citizen', 'trainee', 'instructor', 'admission', 'planner', 'certification', 'employment', 'head', 'employer', 'administrator'] as const;
export type TriedRole = (typeof triedRoles)[number];

export const isTriedRole = (text: string): text is TriedRole => (triedRoles as readonly string[]).includes(text);
