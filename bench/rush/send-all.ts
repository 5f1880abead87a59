import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Applicant } from './applicants.ts';
import { inTurns, type Answer, type Browsers } from './browser.ts';

export type Sent = {
  readonly milliseconds: number;
  /** The number each person was told, by application. */
  readonly receipts: ReadonlyMap<string, string>;
  readonly times: readonly number[]; readonly busy: number; readonly lostAnswers: number; readonly refused: readonly string[];
  /** People who heard two different numbers for one application. */
  readonly twoNumbers: number;
};

/** Everybody presses "Kirim pendaftaran", so many at a time; every second person presses twice. Whoever hears nothing, or that it is busy, presses again with the same form. */
export async function sendAll(browsers: Browsers, applicants: readonly Applicant[], atOnce: number): Promise<Sent> {
  const receipts = new Map<string, string>();
  const told = { times: [] as number[], busy: 0, lostAnswers: 0, refused: [] as string[], twoNumbers: 0 };
  const press = async ({ application, headers, seal }: Applicant, key: string): Promise<void> => {
    for (;;) {
      const answer = await browsers.post(`/pendaftaran/${application}/periksa`, headers, { _csrf: seal, _key: key }).catch(() => undefined);
      if (!answer) {
        told.lostAnswers += 1;
        await wait(100);
      } else if (answer.status === 503) {
        told.busy += 1;
        await wait(Math.max(1, answer.retryAfter) * 1000);
      } else return hear(application, answer);
    }
  };
  const hear = (application: string, answer: Answer): void => {
    told.times.push(answer.milliseconds);
    const number = /G\d+-\d+/.exec(answer.notice)?.[0];
    if (answer.status !== 303 || !number) return void told.refused.push(`${answer.status} ${answer.location}`);
    if (receipts.has(application) && receipts.get(application) !== number) told.twoNumbers += 1;
    receipts.set(application, number);
  };
  const milliseconds = await inTurns(applicants, atOnce, async (applicant) => {
    const key = randomUUID();
    await Promise.all(Array.from({ length: applicant.serial % 2 === 0 ? 2 : 1 }, () => press(applicant, key)));
  });
  return { milliseconds, receipts, ...told };
}
