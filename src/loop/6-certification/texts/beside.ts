const id = { 'touched': 'Sertifikasi: {results} hasil uji unit dan {certificates} sertifikat yang berlaku' };
const en: typeof id = { 'touched': 'Certification: {results} results of units and {certificates} valid certificates' };

/** What certification says beside a changed standard. */
export const besideWords = { id, en };
