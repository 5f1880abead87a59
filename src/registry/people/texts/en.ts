import type { PeopleKey } from './id.ts';

export const en: Record<PeopleKey, string> = {
  'people': 'People', 'people-lead': '{n} people known to this centre', 'search': 'Name', 'find-by-nik': 'Find by NIK', 'find': 'Find the person', 'nik-not-here': 'A NIK is not looked up in the name field, so that it does not stay in the address of the page. Use the NIK field.', 'register': 'Register a person', 'registered': 'This person is registered.',
  'correct': 'Correct the record', 'corrected': 'The record is corrected.', 'why': 'Reason', 'why-hint': 'Read by whoever looks at the history of this record.',
  'name': 'Name', 'fullName': 'Full name as on the identity card', 'fullName-hint': 'One name is enough.', 'nik': 'NIK', 'birthDay': 'Date of birth', 'birthPlace': 'Place of birth', 'sex': 'Sex',
  'phone': 'Phone number', 'email': 'E-mail', 'regionCode': 'District of residence', 'place': 'Residence', 'address': 'Address', 'address-hint': 'Street, RT/RW, village or ward.',
  'education': 'Highest schooling', 'schooling': 'School and subject', 'supportNeeds': 'Support needed', 'supportNeeds-hint': 'To take part in training and tests. Not a diagnosis.',
  'socialBand': 'Welfare decile (DTSEN)', 'socialBand-hint': 'Leave empty if not matched yet.', 'age': 'Age', 'years': '{n} years', 'regency': 'Regency or city', 'choose': 'Choose…', 'none': 'None', 'unknown': 'Not known yet',
  'sex.female': 'Female', 'sex.male': 'Male',
  'education.none': 'No schooling yet', 'education.sd': 'Primary (SD)', 'education.smp': 'Lower secondary (SMP)', 'education.sma': 'Upper secondary (SMA/SMK)', 'education.d1': 'Diploma 1', 'education.d2': 'Diploma 2', 'education.d3': 'Diploma 3', 'education.d4': 'Diploma 4', 'education.s1': 'Bachelor', 'education.s2': 'Master', 'education.s3': 'Doctorate',
  'support.ramp': 'Step-free way', 'support.sign-language': 'Sign-language interpreter', 'support.screen-reader': 'Screen reader', 'support.hearing-aid': 'Hearing aid', 'support.extra-time': 'Extra time', 'support.quiet-room': 'Quiet room', 'support.companion': 'Companion',
  'support-only': 'Needs support', 'summary': 'Summary', 'applications': 'Applications', 'certificates': 'Certificates', 'outcomes': 'After graduation', 'tabs': 'Sides of this record',
  'marks': 'To be looked at', 'no-marks': 'Nothing on this record needs a look.', 'mark.unknown-region': 'The region code in the NIK is not in the list; it may be an old one.',
  'mark.other-birth-day': 'The date in the NIK differs from the date of birth given.', 'mark.other-sex': 'The sex in the NIK differs from the one given.', 'mark.alike': 'Same name and date of birth as',
  'personal': 'Personal facts', 'contact': 'Contact', 'account': 'Account', 'has-account': 'Signs in by phone number', 'no-account': 'Never signed in', 'timeline': 'History', 'no-timeline': 'No change on record yet.',
  'no-people': 'No people yet', 'no-people-text': 'People come in here when they apply for training, or are registered at the counter.', 'none-found': 'Nobody matches', 'none-found-text': 'Check the spelling or remove a filter.', 'show-all': 'Show everybody',
  'people.register-person': 'Registered', 'people.correct-person': 'Record corrected', 'save': 'Save', 'nik-why': 'We keep it encrypted and never show it whole.',
};
