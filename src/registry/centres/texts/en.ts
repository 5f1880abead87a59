import type { CentreKey } from './id.ts';

export const en: Record<CentreKey, string> = {
  'centre': 'The centre', 'facts': 'About the centre', 'name': 'Official name', 'shortName': 'Short name', 'address': 'Address', 'regionCode': 'District', 'phone': 'Phone', 'email': 'E-mail', 'zone': 'Time zone', 'unknown': 'Not filled in yet', 'choose': 'Choose…', 'save': 'Save',
  'correct': 'Change the centre’s facts', 'corrected': 'The centre’s facts are changed.', 'officials': 'Officials', 'officials-lead': 'A paper carries the official of its own date, also after the post has changed hands.', 'appoint': 'Record an official', 'appointed': 'The official is recorded. The one before ends on the day before this date.',
  'post': 'Post', 'nip': 'NIP', 'nip-hint': '18 digits.', 'from': 'From', 'until': 'Until', 'now': 'now', 'no-officials': 'No officials yet', 'no-officials-text': 'Certificates and reports need the name of the head.', 'timeline': 'History', 'no-timeline': 'No change on record yet.',
  'post.head': 'Head of the centre', 'post.training': 'Head of training', 'post.certification': 'Head of certification', 'post.placement': 'Head of placement', 'post.treasurer': 'Treasurer',
  'workshops': 'Workshops', 'instructors': 'Instructors', 'tabs': 'Sides of the centre', 'centres.correct-centre': 'Facts changed', 'centres.appoint-official': 'Official recorded',
};
