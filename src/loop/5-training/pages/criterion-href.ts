/** Address of one criterion of a class. */
export const criterionHref = (ofClass: string, { unitKey, criterion }: { readonly unitKey: string; readonly criterion: string }): string =>
  `/kelas/${ofClass}/kemampuan/kriteria?${new URLSearchParams({ unit: unitKey, criterion }).toString()}`;

/** Address of the form for new evidence of one criterion; with a trainee, theirs. */
export const photoHref = (ofClass: string, { unitKey, criterion }: { readonly unitKey: string; readonly criterion: string }, enrolment?: string): string =>
  `/kelas/${ofClass}/kemampuan/foto?${new URLSearchParams({ unit: unitKey, criterion, ...(enrolment ? { enrolment } : {}) }).toString()}`;

/** `JIP.SM01.004.01` of `JIP.SM01.004.01@342/2007`. */
export const codeOf = (unitKey: string): string => unitKey.split('@')[0]!;
