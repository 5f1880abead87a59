import { Type } from 'typebox';
import { getCentre } from '#centres';
import { addDays, type Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { dayIn } from '#platform/clock';
import type { Figure, WorkItem } from '#platform/work';
import { isOpenOn, listWaves, type Wave } from '#waves';
import { findDraw, type Draw } from '../store/draws.ts';
import { admissionFigures, type AdmissionFigures } from '../store/figures.ts';
import { findPolicy, findProposal, type WavePolicy } from '../store/policies.ts';
import { listCorrections, type Correction } from '../store/corrections.ts';
import { listObjections, type Objection } from '../store/objections.ts';
import { findRun, type Run } from '../store/runs.ts';
import { twinsOf } from './twins.ts';

/** How long before its opening a wave asks for its rule. */
const daysBeforeOpening = 21;

/** What waits in admission, for every wave from shortly before its opening to its first day. */
export const seeWork = question('admission.see-work', Type.Object({}), async ({ tx, today, now, actor }) => {
  const waves = (await listWaves(tx)).filter((wave) => wave.status !== 'draft' && wave.applyFrom <= addDays(today, daysBeforeOpening) && wave.startsOn >= addDays(today, -2));
  const { zone } = await getCentre(tx);
  const items: WorkItem[] = [];
  const figures: Figure[] = [];
  for (const wave of waves) {
    const counted = await admissionFigures(tx, wave.id);
    const run = await findRun(tx, wave.id);
    items.push(
      ...applicationItems(wave, counted, (await twinsOf(tx, wave.id)).size, today),
      ...policyItems(wave, await findPolicy(tx, wave.id), await findProposal(tx, wave.id), today, actor.id),
      ...objectionItems(wave, await listObjections(tx, { wave: wave.id }), (await listCorrections(tx, { wave: wave.id })).filter(({ status }) => status === 'proposed'), { now, user: actor.id, zone }),
      ...selectionItems(wave, await findDraw(tx, wave.id), run, today, actor.id),
    );
    if (isOpenOn(wave, today)) figures.push(...waveFigures(wave, counted));
  }
  return ok({ items, figures });
});

const list = (wave: Wave, query: string): string => `/penerimaan?wave=${wave.id}&${query}`;

function applicationItems(wave: Wave, { byStatus }: AdmissionFigures, twins: number, today: Day): WorkItem[] {
  const facts = { wave: wave.label };
  const count = (status: keyof typeof byStatus): number => byStatus[status] ?? 0;
  return [
    { key: 'documents-unseen', count: count('submitted'), href: list(wave, 'status=submitted'), due: wave.applyUntil < today ? addDays(wave.testOn, -1) : undefined, facts },
    { key: 'possible-twins', count: twins, href: list(wave, 'twins=true'), facts },
    { key: 'to-call', count: count('documents-complete'), href: list(wave, 'status=documents-complete'), due: addDays(wave.testOn, -1), facts },
    { key: 'to-score', count: today >= wave.testOn ? count('called') : 0, href: `/penerimaan/nilai?wave=${wave.id}`, due: addDays(wave.announceOn, -1), facts },
    { key: 'being-mended', count: count('needs-fix'), href: list(wave, 'status=needs-fix'), due: addDays(wave.testOn, -1), isWaiting: true, facts },
    { key: 'offers-open', count: count('offered'), href: list(wave, 'status=offered'), isWaiting: true, facts },
  ];
}

function policyItems(wave: Wave, { frozenAt }: WavePolicy, proposal: WavePolicy | undefined, today: Day, user: string): WorkItem[] {
  const href = `/penerimaan/seleksi/${wave.id}`;
  const facts = { wave: wave.label };
  if (!frozenAt && today <= wave.applyUntil) return [{ key: 'to-freeze', count: 1, href, due: addDays(wave.applyFrom, -1), facts }];
  const isOwn = proposal?.proposedBy === user;
  return proposal ? [{ key: isOwn ? 'policy-second-person' : 'to-approve-policy', count: 1, href: `/penerimaan/aturan/${wave.id}/koreksi`, isWaiting: isOwn, facts }] : [];
}

/** Objections with their deadline, late ones told as late; corrections that wait for a second person. */
function objectionItems(wave: Wave, objections: readonly Objection[], corrections: readonly Correction[], { now, user, zone }: { readonly now: Instant; readonly user: string; readonly zone: string }): WorkItem[] {
  const open = objections.filter(({ status }) => status === 'open');
  const href = `/penerimaan/seleksi/${wave.id}/keberatan`;
  const facts = { wave: wave.label };
  const forUser = corrections.filter(({ proposedBy }) => proposedBy !== user);
  return [
    // The last moment of a day is the first of the next: told as the day on which it must be done.
    { key: 'objections-open', count: open.length, href, due: open[0] && dayIn(zone, addMinutes(open[0].dueAt, -1)), isLate: open.some(({ dueAt }) => dueAt <= now), facts },
    { key: 'corrections-open', count: forUser.length, href, facts },
  ];
}

function selectionItems(wave: Wave, draw: Draw | undefined, run: Run | undefined, today: Day, user: string): WorkItem[] {
  const href = `/penerimaan/seleksi/${wave.id}`;
  const facts = { wave: wave.label };
  if (run?.status === 'approved') return [{ key: 'approved-waits', count: 1, href, due: wave.announceOn, isWaiting: true, facts }];
  const isOwnEntry = draw?.entered?.user === user;
  if (draw && !draw.settled && today > wave.applyUntil) return [{ key: isOwnEntry ? 'draw-second-person' : 'to-draw', count: 1, href: `/penerimaan/aturan/${wave.id}/undian`, due: addDays(wave.announceOn, -1), isWaiting: isOwnEntry, facts }];
  if (run?.status === 'computed') return [{ key: run.computedBy === user ? 'second-person' : 'to-publish', count: 1, href, due: wave.announceOn, isWaiting: run.computedBy === user, facts }];
  return [];
}

const waveFigures = (wave: Wave, { applicants, drafts, seats }: AdmissionFigures): Figure[] => [
  { key: 'sent', value: applicants, kind: 'count', href: `/penerimaan?wave=${wave.id}`, facts: { wave: wave.label } },
  { key: 'drafts', value: drafts, kind: 'count', href: list(wave, 'status=draft'), facts: { wave: wave.label } },
  { key: 'per-seat', value: seats === 0 ? 0 : applicants / seats, kind: 'decimal', href: `/penerimaan/seleksi/${wave.id}`, facts: { wave: wave.label } },
];
