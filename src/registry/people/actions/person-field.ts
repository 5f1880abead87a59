import { Type } from 'typebox';
import { field } from '#platform/actions/fields';
import { educationLevels, sexes, supportNeeds } from '../rules/person.ts';

/** What is asked about a person, to be put into any form that registers one: `Type.Object({ ...personField, wave: … })`. */
export const personField = {
  fullName: field.text(120),
  nik: field.text(25),
  birthDay: field.day(),
  birthPlace: field.text(80),
  sex: field.oneOf(sexes),
  phone: Type.Optional(Type.String({ maxLength: 25 })),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
  regionCode: field.text(13),
  address: field.text(300),
  education: field.oneOf(educationLevels),
  schooling: Type.Optional(Type.String({ maxLength: 200 })),
  supportNeeds: Type.Array(field.oneOf(supportNeeds), { maxItems: 10 }),
  socialBand: Type.Optional(field.whole(1, 10)),
};
