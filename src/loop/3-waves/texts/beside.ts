const id = {
  'touched': 'Bukti kompetensi {name}: {n} unit', 'room': 'Bengkel: {names}', 'room-small': '{name} hanya punya {n} tempat kerja yang bisa dipakai; satu kelas perlu {seats}', 'room-none': 'Belum ada bengkel untuk bidang ini',
  'evidence-over': 'Bukti {name} untuk {unit} sudah berakhir pada {on}', 'nobody': 'Belum ada instruktur dengan bukti untuk {unit}', 'instructors': 'Semua unit punya instruktur dengan bukti: {names}',
};
const en: typeof id = {
  'touched': 'Evidence of {name}: {n} units', 'room': 'Workshop: {names}', 'room-small': '{name} has only {n} usable stations; a class needs {seats}', 'room-none': 'No workshop of this field yet',
  'evidence-over': 'The evidence of {name} for {unit} ended on {on}', 'nobody': 'No instructor with evidence for {unit} yet', 'instructors': 'Every unit has an instructor with evidence: {names}',
};

/** What waves say beside programs and standards. */
export const besideWords = { id, en };
