import { Type } from 'typebox';
import { field } from '#platform/actions/fields';
import { sectors, sizes } from '../rules/employer.ts';

/** What is asked about an employer. */
export const employerField = {
  name: field.text(150),
  regionCode: Type.Optional(field.text(13)),
  address: Type.Optional(Type.String({ maxLength: 300 })),
  sector: Type.Optional(field.oneOf(sectors)),
  size: Type.Optional(field.oneOf(sizes)),
  contactName: Type.Optional(Type.String({ maxLength: 120 })),
  phone: Type.Optional(Type.String({ maxLength: 25 })),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
};
