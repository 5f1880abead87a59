const id = {
  'people': '{people} orang menunggu di daftar cadangan',
  'moved': '{n} pendaftar akan diberi tahu', 'moved-seated': '{n} pendaftar akan diberi tahu; {seated} sudah ditawari atau memegang kursi', 'moved-nobody': 'Belum ada pendaftar yang perlu diberi tahu',
};
const en: typeof id = {
  'people': '{people} people wait on reserve lists',
  'moved': '{n} applicants will be told', 'moved-seated': '{n} applicants will be told; {seated} were offered or hold a seat', 'moved-nobody': 'No applicants to tell yet',
};

/** What admission says beside empty weeks of a workshop, and beside classes that may begin later. */
export const besideWords = { id, en };
