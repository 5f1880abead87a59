import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import type { WorkItem } from '#platform/work';
import { countOpenDesigns } from '../store/cluster-designs.ts';
import { countByStatus } from '../store/list-programs.ts';

/** Versions that wait: for approval by whoever may approve, for completion by whoever writes them. */
export const seeWork = question('programs.see-work', Type.Object({}), async ({ tx, actor }) => {
  const counts = await countByStatus(tx);
  const [drafts, proposed] = [counts.get('draft') ?? 0, counts.get('proposed') ?? 0];
  const isHead = actor.roles.includes('head');
  const designs = isHead ? { drafts: 0, answered: 0 } : await countOpenDesigns(tx);
  const items: WorkItem[] = [
    { key: 'proposed', count: proposed, href: '/program?status=proposed', isWaiting: !isHead },
    ...(isHead ? [] : [{ key: 'drafts', count: drafts, href: '/program?status=draft' }]),
    { key: 'designs', count: designs.drafts, href: '/program/klaster' }, { key: 'answered', count: designs.answered, href: '/program/klaster' },
  ];
  return ok({ items: items.filter((item) => item.count > 0), figures: [{ key: 'published', value: counts.get('published') ?? 0, kind: 'count' as const, href: '/program?status=published' }] });
});
