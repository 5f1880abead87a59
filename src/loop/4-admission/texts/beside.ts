const id = { 'people': '{people} orang menunggu di daftar cadangan' };
const en: typeof id = { 'people': '{people} people wait on reserve lists' };

/** What admission says beside empty weeks of a workshop. */
export const besideWords = { id, en };
