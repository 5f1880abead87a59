import { sampleStaff } from '#access';
import { addDays, addMonths, firstOfMonth, weekday, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { recordNeed, type Need, type Strength } from '../rules/need.ts';
import { photoName, planVisit, type Visit } from '../rules/visit.ts';
import { inventedPhoto } from './invented-photo.ts';
import { saveNeeds } from '../store/needs.ts';
import { saveVisits } from '../store/visits.ts';

type Told = { readonly met: string; readonly note: string; readonly needs: readonly (readonly [occupation: string, headcount: number, month: number, strength: Strength])[] };
type Invented = { readonly employer: number; readonly days: number; readonly by: 'employment' | 'planner'; readonly purpose: string; readonly told?: Told; readonly isPhotographed?: boolean; readonly calledOff?: string };

const invented: readonly Invented[] = [
  { employer: 0, days: -33, by: 'employment', purpose: 'Menanyakan kebutuhan juru las tahun depan', told: { met: 'Kepala bagian produksi', note: 'Dua kapal tongkang mulai dibangun awal tahun. Juru las sekarang 40 orang, sebagian kontraknya habis. Meminta lulusan yang pernah magang di galangan.', needs: [['7212', 14, 3, 'written'], ['7214', 4, 3, 'heard']] }, isPhotographed: true },
  { employer: 3, days: -26, by: 'employment', purpose: 'Menindaklanjuti lini jahit baru', told: { met: 'Ibu manajer personalia', note: 'Lini ketiga berjalan. Operator baru dilatih sendiri dua minggu; lebih suka lulusan yang sudah bisa obras.', needs: [['8153', 24, 2, 'interview-slots']] } },
  { employer: 9, days: -19, by: 'planner', purpose: 'Melihat peralatan bengkel', told: { met: 'Pemilik bengkel', note: 'Belum butuh orang tahun ini. Bersedia meminjamkan satu mesin scan untuk kelas kendaraan ringan.', needs: [] } },
  { employer: 27, days: -11, by: 'employment', purpose: 'Menanyakan teknisi otomasi', told: { met: 'Kepala pemeliharaan', note: 'Satu lini kemas diganti PLC baru. Teknisi harus bisa membaca diagram tangga dan mencari gangguan.', needs: [['3114', 5, 4, 'written']] } },
  { employer: 12, days: -9, by: 'employment', purpose: 'Menanyakan kebutuhan fabrikasi', calledOff: 'Perusahaan meminta dijadwalkan ulang setelah tutup buku.' },
  { employer: 18, days: -5, by: 'planner', purpose: 'Menyusun perkiraan tahun depan', told: { met: 'Bagian perencanaan produksi', note: 'Pesanan naik sepertiga. Jumlah pasti menunggu kontrak; kami diminta menelepon lagi bulan depan.', needs: [['8153', 18, 5, 'heard']] } },
  { employer: 20, days: 1, by: 'employment', purpose: 'Menanyakan operator bubut giliran malam' }, { employer: 35, days: 3, by: 'employment', purpose: 'Berkenalan dengan manajer personalia yang baru' },
  { employer: 7, days: 6, by: 'planner', purpose: 'Menanyakan kebutuhan animator dan desainer' }, { employer: 12, days: 9, by: 'employment', purpose: 'Jadwal ulang: kebutuhan fabrikasi' }, { employer: 10, days: 14, by: 'employment', purpose: 'Menanyakan penjahit pesanan' },
];

/** Nobody calls on a factory on a Saturday: the day before or after, so that what was stays past and what comes stays ahead. */
const onWorkday = (day: Day, isPast: boolean): Day => (weekday(day) < 6 ? day : addDays(day, isPast ? 5 - weekday(day) : 8 - weekday(day)));

/** Visits of two officers: on file with what they heard, called off, and still in the calendar. */
export async function loadSampleVisits({ tx, centre, today, files, newId }: SampleWorld, employers: readonly { readonly id: Id<'employer'>; readonly region: string }[]): Promise<void> {
  const kept = await files.put(inventedPhoto(), { centre, kinds: ['png'], maxBytes: 100_000 });
  if (!kept.ok) throw new Error('the photograph of the sample was refused');
  const needs: Need[] = [];
  const visits = invented.map(({ employer: place, days, by, purpose, told, calledOff, isPhotographed }): Visit => {
    const photo = isPhotographed ? kept.value.hash : null;
    const { id: employer, region } = employers[place % employers.length]!;
    const { userId, name } = sampleStaff.find((one) => one.role === by)!;
    const plannedFor = onWorkday(addDays(today, days), days < 0);
    if (!planVisit(plannedFor, addDays(plannedFor, -1)).ok) throw new Error('the sample holds a visit that the rules refuse');
    const id = newId<'visit'>();
    for (const [occupation, headcount, month, strength] of told?.needs ?? []) {
      const need = recordNeed(newId<'need'>(), { employer, occupation, units: [], headcount, month: addMonths(firstOfMonth(today), month), region, strength, source: 'field-visit', evidence: { origin: id, ...(photo ? { file: photo, name: photoName } : {}) } }, plannedFor);
      if (!need.ok) throw new Error(`the sample holds a need that the rules refuse: ${need.error.code}`);
      needs.push(need.value);
    }
    const at = told ? `${plannedFor}T04:00:00.000Z` as Instant : null;
    return {
      id, employer, officer: { id: userId, name }, plannedFor, purpose, status: told ? 'done' : calledOff ? 'cancelled' : 'planned', toldAt: at, arrivedAt: at,
      met: told?.met ?? null, note: told?.note ?? null, photo, reason: calledOff ?? null, version: told || calledOff ? 2 : 1,
    };
  });
  await saveVisits(tx, centre, visits);
  await saveNeeds(tx, centre, needs);
}
