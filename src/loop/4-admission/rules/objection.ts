/** What an objection may be about; the form asks for one of these and a sentence. */
export const objectionReasons = ['score', 'presence', 'documents', 'rule', 'other'] as const;
export type ObjectionReason = (typeof objectionReasons)[number];

export const verdicts = ['upheld', 'not-upheld'] as const;
export type Verdict = (typeof verdicts)[number];
