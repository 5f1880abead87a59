import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { fold } from '#kernel/text';
import { findPersons, getPerson } from '#people';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { regencies, regionName } from '#standards';
import { getCentre } from '#centres';
import { listClasses } from '#waves';
import { statuses } from '../rules/application.ts';
import { usualPolicy } from '../rules/policy.ts';
import { provedTraits } from '../rules/traits.ts';
import { listDiffering } from '../store/checks.ts';
import { listChoices } from '../store/applications.ts';
import { findPolicy } from '../store/policies.ts';
import { countByStatus } from '../store/figures.ts';
import { listApplicationLines, sortings } from '../store/list-applications.ts';
import { pickWave } from './current-wave.ts';
import { twinsOf } from './twins.ts';

const input = Type.Object({
  wave: Type.Optional(field.id<'wave'>()),
  q: Type.Optional(Type.String({ maxLength: 80 })),
  status: Type.Optional(field.oneOf(statuses)),
  class: Type.Optional(field.id<'class'>()),
  region: Type.Optional(Type.String({ maxLength: 8, pattern: '^[0-9.]+$' })),
  trait: Type.Optional(field.oneOf(provedTraits)),
  /** A person's applications in every wave, as the register of people links them. */
  orang: Type.Optional(field.id<'person'>()),
  twins: Type.Optional(Type.Boolean()),
  /** A national register says otherwise. */
  differs: Type.Optional(Type.Boolean()),
  sort: Type.Optional(field.oneOf(sortings)),
  page: Type.Optional(field.whole(1, 10_000)),
  all: Type.Optional(Type.Boolean()),
});

const mostExported = 20_000;

/** A number as it is kept, however its hyphen was copied; anything else is a name. */
export const searchKey = (typed: string): string => (/^g\d/i.test(typed.trim()) ? typed.trim().replace(/[\u2010-\u2015]/g, '-') : fold(typed));

/** Applicants of a wave, what needs a hand first on top; with `all` every line of the filter, for a file. */
export const seeApplications = question('admission.see-applications', input, async (context, filter) => {
  const { tx } = context;
  const { wave, waves } = await pickWave(context, filter.wave);
  const regions = regencies((await getCentre(tx)).regionCode.slice(0, 2));
  const person = filter.orang ? await getPerson(tx, filter.orang) : undefined;
  if (!wave) return ok({ lines: [], total: 0, filter, wave, waves, person, classes: [], regions, byStatus: {}, twins: 0, differing: 0 });
  const twins = await twinsOf(tx, wave.id);
  const differing = new Set(await listDiffering(tx, wave.id));
  const { policy } = wave ? await findPolicy(tx, wave.id) : { policy: usualPolicy };
  const { lines, total } = await listApplicationLines(tx, {
    ...filter, wave: person ? undefined : wave.id, person: person?.id, q: filter.q && searchKey(filter.q), ...(filter.twins || filter.differs ? { ids: [...(filter.twins ? twins.keys() : differing)].filter((id) => !filter.differs || differing.has(id)) } : {}),
  }, policy, filter.all ? { limit: mostExported, offset: 0 } : { limit: perPage, offset: offsetOf(filter.page) });

  const people = await findPersons(tx, lines.flatMap(({ person }) => person ?? []));
  const choices = await listChoices(tx, lines.map(({ id }) => id));
  const classes = await listClasses(tx, person ? {} : { wave: wave.id });
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  return ok({
    lines: lines.map((line) => ({
      ...line, name: (line.person && people.get(line.person)?.fullName) ?? line.draft.identity?.fullName ?? '', regionName: line.region ? regionName(line.region, { level: 'regency' }) : '',
      wishes: (choices.get(line.id) ?? []).map((of) => labels.get(of) ?? ''), seatLabel: line.seatClass ? labels.get(line.seatClass) ?? '' : '', isTwin: twins.has(line.id), differs: differing.has(line.id),
    })),
    total, filter, wave, waves, person, classes: classes.map(({ id, label }) => ({ id, label })), regions, byStatus: person ? {} : await countByStatus(tx, wave.id), twins: person ? 0 : twins.size, differing: person ? 0 : differing.size,
  });
});
