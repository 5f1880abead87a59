import { sampleStaff } from '#access';
import { addDays } from '#kernel/day';
import { listSamplePersons } from '#people';
import type { SampleWorld } from '#platform/sample';
import type { Country, LanguageLevel, OverseasWish } from '../rules/overseas-wish.ts';
import type { FollowUp } from '../store/wishes.ts';

/** Country, field, level, and in how many days the next talk is (past: overdue; none: nobody took it yet). */
const wishes: readonly (readonly [country: Country, field: string | undefined, level: LanguageLevel, nextIn: number | undefined])[] = [
  ['JP', 'shipbuilding', 'a1', 9], ['JP', 'industrial-products', 'a2', -2], ['JP', 'construction', 'none', undefined], ['JP', 'industrial-products', 'a1', 0], ['JP', 'nursing-care', 'a2', 14],
  ['JP', 'food-manufacturing', 'none', 3], ['JP', 'shipbuilding', 'b1', -5], ['JP', 'automobile-repair', 'a1', undefined], ['JP', 'agriculture', 'none', 21], ['JP', 'industrial-products', 'a2', 6],
  ['JP', 'building-cleaning', 'a1', 0], ['JP', 'construction', 'a1', 11], ['JP', 'food-service', 'none', undefined], ['JP', 'accommodation', 'a2', 17], ['JP', 'logistics-warehouse', 'none', -1],
  ['JP', 'industrial-products', 'none', 5], ['JP', 'wood-products', 'a1', 30], ['JP', 'linen-supply', 'none', undefined], ['KR', undefined, 'a1', 2], ['KR', undefined, 'a2', 12],
  ['KR', undefined, 'none', undefined], ['TW', undefined, 'none', 8], ['DE', undefined, 'b1', -3], ['DE', undefined, 'a2', 19], ['MY', undefined, 'none', 4],
];

const talks = [
  'Menjelaskan jalur resmi dan biaya yang sah. Paspor belum ada.', 'Sudah ikut kursus bahasa dua kali seminggu. Kirim jadwal ujian terdekat.', 'Keluarga setuju. Perlu surat izin yang diketahui kepala desa.',
  'Bertanya tentang agen yang menawarkan berangkat cepat dengan potong gaji. Dijelaskan tandanya dan diminta tidak membayar.', 'Paspor sudah jadi. Menunggu hasil ujian keterampilan bidangnya.',
];

/** People of the sample who want to work abroad, the trainee of /try among them, and what was talked about so far. */
export async function inventWishes({ tx, today, newId, random }: SampleWorld): Promise<{ wishes: OverseasWish[]; followUps: FollowUp[] }> {
  const persons = await listSamplePersons(tx);
  const officer = sampleStaff.find(({ role }) => role === 'employment')!;
  const followUps: FollowUp[] = [];
  const made = wishes.flatMap(([country, field, languageLevel, nextIn], at): OverseasWish[] => {
    const person = persons[at * 31];
    if (!person) return [];
    const id = newId<'overseas-wish'>();
    const isKept = nextIn !== undefined;
    const talked = isKept ? 1 + random.integer(3) : 0;
    for (let number = 0; number < talked; number += 1) followUps.push({ id: newId<'follow-up'>(), wish: id, on: addDays(today, -8 - 21 * (talked - 1 - number) - random.integer(6)), note: talks[(at + number) % talks.length]!, by: officer.name });
    const consentedOn = addDays(today, -80 - random.integer(60));
    return [{
      id, person, country, field, languageLevel, consentedOn, ownerId: isKept ? officer.userId : undefined, ownerName: isKept ? officer.name : undefined,
      // Nobody took it yet: it has waited since the day it was told.
      nextOn: isKept ? addDays(today, nextIn) : consentedOn, isActive: true, version: 1 + talked,
    }];
  });
  return { wishes: made, followUps };
}
