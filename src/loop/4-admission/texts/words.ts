import { afterWords } from './after.ts';
import { applicantWords } from './applicant-words.ts';
import { employerWords } from './employer.ts';
import { en } from './en.ts';
import { glassBoxWords } from './glass-box.ts';
import { id } from './id.ts';
import { screeningWords } from './screening.ts';

export const texts = { id: { ...id, ...applicantWords.id, ...screeningWords.id, ...glassBoxWords.id, ...afterWords.id, ...employerWords.id }, en: { ...en, ...applicantWords.en, ...screeningWords.en, ...glassBoxWords.en, ...afterWords.en, ...employerWords.en } };
export type AdmissionText = keyof typeof texts.id;
