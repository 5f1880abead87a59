import type { TrainingField } from '../rules/training-field.ts';

const id: Record<TrainingField, string> = {
  welding: 'Las', garment: 'Garmen', automation: 'Otomasi', electrical: 'Listrik', multimedia: 'Animasi', design: 'Desain grafis', drafting: 'Gambar bangunan',
  machining: 'Mesin perkakas', beauty: 'Kecantikan', office: 'Perkantoran', computer: 'Komputer',
};
const en: typeof id = {
  welding: 'Welding', garment: 'Garment', automation: 'Automation', electrical: 'Electrical', multimedia: 'Animation', design: 'Graphic design', drafting: 'Building drafting',
  machining: 'Machining', beauty: 'Beauty', office: 'Office', computer: 'Computer',
};

/** A vocational field in words; a field of an older day is shown as it is written. */
export const fieldName = (field: string, language: 'id' | 'en' | 'ja'): string => (language === 'id' ? id : en)[field as TrainingField] ?? field;
