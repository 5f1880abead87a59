import type { Day } from '#kernel/day';
import { fill } from '#kernel/translate';
import { formatDay } from '#ui/format';

type Facts = { readonly title: string; readonly due: Day; readonly link: string };

const id = {
  subject: 'Lulusan untuk lowongan {title}',
  employer: 'Kami memperkenalkan {people} lulusan bersertifikat untuk lowongan {title}. Lihat kemampuannya dan pilih jawaban Anda, paling lambat {due}: {link}',
  graduate: 'Kartu keahlian Anda kami perkenalkan kepada {employer} untuk lowongan {title}. Perusahaan menjawab paling lambat {due}. Ikuti di {link}',
};

/** Messages that leave the house when graduates are introduced. To people outside we write Indonesian. */
export const introductionMessages = {
  employer: ({ due, ...facts }: Facts & { readonly people: number }) => ({ subject: fill(id.subject, facts), text: fill(id.employer, { ...facts, due: formatDay(due, 'id') }) }),
  graduate: ({ due, ...facts }: Facts & { readonly employer: string }) => ({ text: fill(id.graduate, { ...facts, due: formatDay(due, 'id') }) }),
};
