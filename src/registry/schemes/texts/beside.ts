const id = {
  'touched': 'Skema {name} ({certifier}): {n} unit', 'whole': 'Skema {name} ({certifier}) menguji semua {n} unit', 'beyond': 'Skema {name} juga menguji {n} unit yang belum diajarkan: {units}',
  'over-scheme': 'Skema {name} ({certifier}) memuat semua unit, tetapi masa berlakunya habis pada {on}', 'over-licence': 'Skema {name} memuat semua unit, tetapi lisensi {certifier} habis pada {on}',
  'nearest': 'Skema terdekat, {name} ({certifier}), belum memuat {n} unit: {units}', 'none': 'Belum ada skema LSP yang menguji unit program ini',
};
const en: typeof id = {
  'touched': 'Scheme {name} ({certifier}): {n} units', 'whole': 'Scheme {name} ({certifier}) tests all {n} units', 'beyond': 'Scheme {name} also tests {n} units that are not taught yet: {units}',
  'over-scheme': 'Scheme {name} ({certifier}) has all units, but it ended on {on}', 'over-licence': 'Scheme {name} has all units, but the licence of {certifier} ended on {on}',
  'nearest': 'The nearest scheme, {name} ({certifier}), leaves out {n} units: {units}', 'none': 'No LSP scheme tests the units of this program yet',
};

/** What schemes say beside programs and standards. */
export const besideWords = { id, en };
