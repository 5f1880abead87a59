import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion, listPublished, unitKeysOf } from '#programs';
import { regencies, regionsIn } from '#standards';
import { isValidOn } from '../rules/instructor.ts';
import { getClass } from '../store/classes.ts';
import { competencesOf, listInstructors } from '../store/instructors.ts';
import { instructorsOf } from '../store/teaching.ts';
import { getWave } from '../store/waves.ts';
import { listWorkshops } from '../store/workshops.ts';

const input = Type.Object({ wave: Type.Optional(field.id<'wave'>()), class: Type.Optional(field.id<'class'>()) });

/** The form of a class package: programs, rooms and people to choose from, with how many of a program's units each may teach. */
export const openClassForm = question('waves.save-class', input, async ({ tx }, { wave: ofWave, class: id }) => {
  const one = id ? await getClass(tx, id) : undefined;
  const waveId = one?.wave ?? ofWave;
  const wave = waveId && (await getWave(tx, waveId));
  if (!wave || (id && !one)) return fail(notFound);
  const published = await listPublished(tx);
  const own = one ? await getVersion(tx, one.versionId) : undefined;
  const programs = own && !published.some(({ id: known }) => known === own.id) ? [...published, own] : published;
  const people = (await listInstructors(tx)).filter(({ isActive }) => isActive);
  const competences = await competencesOf(tx);
  const wanted = own ? new Set(unitKeysOf(own)) : undefined;
  return ok({
    wave, class: one, programs: programs.map(({ id: value, name, number, totalJp, code }) => ({ value, text: `${name}, v${number} (${code}, ${totalJp} JP)` })),
    workshops: (await listWorkshops(tx)).filter(({ isActive }) => isActive),
    instructors: people.map((person) => {
      const valid = (competences.get(person.id) ?? []).filter((competence) => isValidOn(competence, wave.endsOn));
      return { ...person, units: wanted ? valid.filter(({ unitKey }) => wanted.has(unitKey)).length : valid.length, ofUnits: wanted?.size };
    }),
    chosen: id ? (await instructorsOf(tx, id)).map((person) => person.id) : [],
    places: regencies('36').flatMap(({ value, text }) => regionsIn(value).map((district) => ({ value: district.value, text: `${district.text}, ${text}` }))),
  });
});

export type ClassForm = Extract<Awaited<ReturnType<typeof openClassForm.run>>, { ok: true }>['value'];
