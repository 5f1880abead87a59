/** Units that employers of the sample name with an occupation, by their key in the library; of each line the first few. Invented. */
export const unitsNamed: Readonly<Record<string, readonly string[]>> = {
  '7212': ['JIP.SM02.009.01@342/2007', 'JIP.SM02.011.01@342/2007', 'JIP.SM01.004.01@342/2007', 'JIP.SM01.007.01@342/2007', 'C.24LAS01.028.1@98/2018'],
  '7223': ['C.25MSN01.003.1@SK1/2025', 'C.25MSN01.005.1@SK1/2025', 'C.25MSN01.002.1@SK1/2025'],
  '7531': ['C.14BSN01.004.1@SK1/2025', 'C.14BSN01.002.1@SK1/2025'],
  '8153': ['C.14GRM01.001.1@SK1/2025', 'C.14GRM01.003.1@SK1/2025', 'C.14GMT06.010.1@177/2020'],
  '3114': ['C.282900.005.01@631/2016', 'C.282900.002.01@631/2016'],
  '7411': ['F.43LTR01.001.1@SK1/2025', 'F.43LTR01.003.1@SK1/2025'],
  '3118': ['M.71GBR01.001.1@SK1/2025', 'M.71GBR01.002.1@SK1/2025'],
  '5141': ['S.96RBT01.002.1@SK1/2025', 'S.96RBT01.004.1@SK1/2025'],
  '4110': ['N.82ADM01.001.1@SK1/2025', 'J.63OPR00.004.2@56/2018'],
};
