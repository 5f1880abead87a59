const id = {
  'touched.draft': 'Program {name}, versi {n} (draf): {units} unit', 'touched.proposed': 'Program {name}, versi {n} (menunggu persetujuan): {units} unit', 'touched.published': 'Program {name}, versi {n} (terbit): {units} unit',
};
const en: typeof id = {
  'touched.draft': 'Program {name}, version {n} (draft): {units} units', 'touched.proposed': 'Program {name}, version {n} (waiting for approval): {units} units', 'touched.published': 'Program {name}, version {n} (published): {units} units',
};

/** What programs say beside a changed standard. */
export const touchedWords = { id, en };
