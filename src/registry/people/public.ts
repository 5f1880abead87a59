export { personField } from './actions/person-field.ts';
export { registerPerson, updatePerson } from './actions/save-person.ts';
export type { PeopleError } from './rules/errors.ts';
export { checkBirthDay } from './rules/birth-day.ts';
export { checkNik } from './rules/nik.ts';
export { educationLevels, sexes, supportNeeds, type Education, type Person, type Sex, type SupportNeed } from './rules/person.ts';
export { normalisePhone } from './rules/phone.ts';
export { findPersonByNik, findPersons, findPersonsByPhone, getPerson, listSamplePersons, openNiks } from './store/persons.ts';
