import type { Id } from '#kernel/id';
import type { QuestionContext } from '#platform/actions/action';
import { isOpenOn, listWaves, type Wave } from '#waves';

/** The wave asked for; otherwise the one admission works on now: open, else not begun yet, else the latest. Drafts have no applicants. */
export async function pickWave({ tx, today }: QuestionContext, id: Id<'wave'> | undefined): Promise<{ wave: Wave | undefined; waves: readonly Wave[] }> {
  const waves = (await listWaves(tx)).filter(({ status }) => status !== 'draft');
  const wave = id ? waves.find((one) => one.id === id) : waves.find((one) => isOpenOn(one, today)) ?? waves.find((one) => one.startsOn > today) ?? waves[0];
  return { wave, waves };
}
