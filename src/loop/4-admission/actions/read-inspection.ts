import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listReasonedChanges } from '#platform/audit/entries';
import { writeCsv } from '#platform/spreadsheet/write-csv';
import type { Transaction } from '#platform/database/transaction';
import { writeZip } from '#platform/zip/write-zip';
import { findClasses, getWave, type Wave } from '#waves';
import type { Application } from '../rules/application.ts';
import { checkBundle } from '../rules/bundle/answer-bundle.ts';
import { inspectionGuide, withManifest, type InspectionFile } from '../rules/inspection.ts';
import { listApplications } from '../store/applications.ts';
import { findDraw } from '../store/draws.ts';
import { listInterviewScores } from '../store/interview-scores.ts';
import { listObjections } from '../store/objections.ts';
import { listPolicies } from '../store/policies.ts';
import { listScores } from '../store/scores.ts';
import { editionsOf, type Editions } from './read-editions.ts';

/** Everything an inspector needs to judge a wave, in one file with a manifest of hashes. Made anew from the records each time. */
export const readInspection = question('admission.read-inspection', Type.Object({ wave: field.id<'wave'>() }), async ({ tx }, { wave: id }) => {
  const wave = await getWave(tx, id);
  const editions = wave && await editionsOf(tx, id);
  if (!wave || !editions) return fail(notFound);
  const applications = (await listApplications(tx, { wave: id })).filter(({ number }) => number !== null);
  const files = [
    { name: 'BACA-DULU.txt', content: inspectionGuide },
    ...await policyFiles(tx, wave),
    { name: 'bundel-lengkap.json', content: editions.fullText },
    { name: 'bundel-publik.json', content: editions.openText },
    { name: 'laporan-pemeriksaan.txt', content: `bundel-lengkap.json: ${checkBundle(editions.fullText).out}\nbundel-publik.json: ${checkBundle(editions.openText).out}` },
    table('nilai.csv', scoreColumns, await scoreRows(tx, applications)),
    table('perubahan.csv', ['waktu', 'oleh', 'perbuatan', 'nomor', 'sebelum', 'sesudah', 'alasan'], await changeRows(tx, wave, applications)),
    table('keberatan.csv', ['nomor', 'diajukan', 'alasan', 'isi', 'batas jawaban', 'status', 'jawaban', 'dijawab oleh', 'dijawab'], await objectionRows(tx, wave, applications)),
    approvals(editions),
  ];
  return ok({ name: `${wave.label} ${wave.year}`, zip: writeZip(Object.fromEntries(withManifest(`${wave.label} ${wave.year}`, files).map(({ name, content }) => [name, content]))) });
});

const table = (name: string, columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): InspectionFile => ({ name, content: writeCsv({ columns, rows }) });

async function policyFiles(tx: Transaction, wave: Wave): Promise<InspectionFile[]> {
  const versions = (await listPolicies(tx, wave.id)).filter(({ hash }) => hash !== null);
  const draw = await findDraw(tx, wave.id);
  return [
    ...versions.flatMap(({ number, text }) => (text === null ? [] : [{ name: `aturan/versi-${number}.json`, content: text }])),
    table('aturan.csv', ['versi', 'status', 'sha256', 'dikunci', 'oleh', 'diusulkan oleh', 'catatan'], versions.map((one) => [one.number, one.status, one.hash, one.frozenAt, one.frozenByName, one.proposedByName, one.note])),
    { name: 'undian.json', content: `${JSON.stringify(draw && { commitment: draw.commitment, ...draw.settled }, null, 2)}\n` },
  ];
}

const scoreColumns = ['nomor', 'kelas', 'tes', 'wawancara yang dipakai', 'penilaian perusahaan', 'penilai', 'nilai penilai', 'waktu'];
const points = (hundredths: number | undefined): number | null => (hundredths === undefined ? null : hundredths / 100);

/** One line for each scorer of each interview; one line without scorer where an interview is known only as a total. */
async function scoreRows(tx: Transaction, applications: readonly Application[]) {
  const ids = applications.map(({ id }) => id);
  const [scores, interviews] = [await listScores(tx, ids), await listInterviewScores(tx, { applications: ids })];
  const labels = await findClasses(tx, [...new Set(applications.flatMap(({ choices }) => choices))]);
  return applications.flatMap(({ id, number, choices }) => choices.flatMap((of) => {
    const counting = scores.get(id);
    const facts = [number, labels.get(of)?.label ?? of, points(counting?.test), points(counting?.interviews[of]), points(counting?.employers[of])];
    const scored = interviews.filter((one) => one.application === id && one.class === of);
    return scored.length === 0 ? [[...facts, null, null, null]] : scored.map((one) => [...facts, one.scorerName, points(one.score), one.enteredAt]);
  }));
}

async function changeRows(tx: Transaction, wave: Wave, applications: readonly Application[]) {
  const numbers = new Map(applications.flatMap(({ id, number, choices }) => [[id as string, number] as const, ...choices.map((of) => [`${id} ${of}`, number] as const)]));
  const changes = [
    ...await listReasonedChanges(tx, 'wave-policy', [wave.id]), ...await listReasonedChanges(tx, 'application', [...numbers.keys()]), ...await listReasonedChanges(tx, 'interview', [...numbers.keys()]),
  ];
  return changes.map((one) => [one.at, one.actorName, one.deed, numbers.get(one.subjectId) ?? null, JSON.stringify(one.before), JSON.stringify(one.after), one.why]);
}

async function objectionRows(tx: Transaction, wave: Wave, applications: readonly Application[]) {
  const numbers = new Map(applications.map(({ id, number }) => [id, number]));
  return (await listObjections(tx, { wave: wave.id })).map((one) => [numbers.get(one.application) ?? null, one.filedAt, one.reason, one.text, one.dueAt, one.status, one.answer, one.answeredByName, one.answeredAt]);
}

const approvals = ({ run }: Editions): InspectionFile => table('persetujuan.csv', ['langkah', 'oleh', 'waktu', 'sha256'], [
  ['dihitung', run.computedByName, run.computedAt, run.resultHash],
  // A second person; the clock makes it public at the minute that was announced with the rule.
  ['disetujui', run.approvedByName, run.approvedAt, run.resultHash],
  ['diumumkan', run.publishedByName, run.publishedAt, run.resultHash],
]);
