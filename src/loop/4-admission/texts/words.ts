import { applicantWords } from './applicant-words.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export const texts = { id: { ...id, ...applicantWords.id }, en: { ...en, ...applicantWords.en } };
export type AdmissionText = keyof typeof texts.id;
