import type { Day } from '#kernel/day';
import type { Enrolment } from '#training';
import type { CertifiedUnit } from '../rules/certificate.ts';
import type { CertificateContent } from '../rules/content.ts';
import { nameOf, type ClassContext } from './class-context.ts';

type Signing = {
  readonly number: string; readonly today: Day; readonly house: { readonly name: string; readonly place: string };
  readonly head: { readonly name: string; readonly nip: string; readonly post: string };
};

/** What the paper will say, gathered once and then fixed. */
export function writeContent(context: ClassContext, enrolment: Enrolment, { number, today, house, head }: Signing): CertificateContent {
  const person = context.people.get(enrolment.person)!;
  return {
    number, holder: nameOf(context, enrolment), birthPlace: person.birthPlace, birthDay: person.birthDay, program: context.program.name, field: context.program.field,
    from: context.class.startsOn, until: context.class.endsOn, totalJp: context.program.totalJp, issuer: house.name, place: house.place, issuedOn: today, signedBy: head, units: certifiedUnitsOf(context),
  };
}

export const certifiedUnitsOf = (context: Pick<ClassContext, 'program'>): CertifiedUnit[] => context.program.blocks.flatMap((block) => (block.unitKey
  ? [{ unitKey: block.unitKey, code: block.unitKey.split('@')[0]!, title: block.title, jp: block.jpKnowledge + block.jpSkill }] : []));
