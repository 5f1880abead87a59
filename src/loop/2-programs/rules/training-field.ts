/** Vocational fields (kejuruan) a centre teaches; workshops and programs share them. */
export const trainingFields = ['welding', 'garment', 'automation', 'electrical', 'multimedia', 'design', 'drafting', 'machining', 'beauty', 'office', 'computer'] as const;
export type TrainingField = (typeof trainingFields)[number];
