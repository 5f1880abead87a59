const id = { 'touched': 'Pelatihan: {judged} penilaian kriteria dan {files} bukti dari {trainees} peserta' };
const en: typeof id = { 'touched': 'Training: {judged} judged criteria and {files} pieces of evidence of {trainees} trainees' };

/** What training says beside a changed standard. */
export const besideWords = { id, en };
