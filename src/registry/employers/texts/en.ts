import type { EmployerKey } from './id.ts';

export const en: Record<EmployerKey, string> = {
  'employers': 'Employers', 'employers-lead': '{n} employers', 'search': 'Name of the employer', 'add': 'Add an employer', 'added': 'The employer is added.', 'correct': 'Correct the record', 'corrected': 'The record is corrected.',
  'name': 'Name', 'name-hint': 'As on official letters. PT, CV and dots do not make it another one.', 'sector': 'Sector', 'regionCode': 'Regency or city', 'size': 'Size', 'address': 'Address', 'contactName': 'Name of the contact', 'phone': 'Phone', 'email': 'E-mail', 'contact': 'Contact', 'choose': 'Choose…', 'unknown': 'Not known yet', 'newest': 'Newest first',
  'sector.metal': 'Metal and fabrication', 'sector.garment': 'Garments and footwear', 'sector.petrochemical': 'Petrochemicals', 'sector.shipyard': 'Shipyard', 'sector.electronics': 'Electronics', 'sector.furniture': 'Furniture', 'sector.automotive': 'Automotive', 'sector.food': 'Food and drink', 'sector.construction': 'Construction', 'sector.creative': 'Creative industry', 'sector.hospitality': 'Hospitality', 'sector.logistics': 'Logistics', 'sector.services': 'Services', 'sector.other': 'Other',
  'size.micro': 'Micro', 'size.small': 'Small', 'size.medium': 'Medium', 'size.large': 'Large',
  'tabs': 'Sides of this record', 'summary': 'Summary', 'needs': 'Needs', 'vacancies': 'Vacancies and introductions', 'facts': 'About the employer', 'timeline': 'History', 'no-timeline': 'No change on record yet.', 'contact-hidden': 'The contact is masked because your role does not need it.',
  'link': 'Link for the employer', 'link-lead': 'With this link the employer tells its needs and answers introductions without an account. Valid for 180 days.', 'channel': 'Send by', 'channel.whatsapp': 'WhatsApp', 'channel.mail': 'E-mail', 'channel.none': 'Not sent; I copy it myself', 'renew': 'Take back all earlier links, for instance because the contact has left', 'make-link': 'Make the link',
  'link-made': 'The link is made', 'link-once': 'This link is shown here only once. Copy it if needed. Valid until {until}.', 'link-sent': 'The message is queued for sending.', 'back': 'Back to the employer',
  'no-employers': 'No employers yet', 'no-employers-text': 'Add the first one from a visit, a letter or a forum.', 'none-found': 'None matches', 'none-found-text': 'Check the spelling or remove a filter.', 'show-all': 'Show all employers', 'save': 'Save',
  'employers.add-employer': 'Added', 'employers.correct-employer': 'Record corrected', 'employers.issue-link': 'Link made',
  journey: 'Journey',
};
