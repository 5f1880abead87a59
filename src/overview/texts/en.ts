import type { OverviewKey } from './id.ts';

export const en: Record<OverviewKey, string> = {
  'morning': 'Good morning, {name}', 'day': 'Good day, {name}', 'afternoon': 'Good afternoon, {name}', 'evening': 'Good evening, {name}',
  'desk': 'Desk', 'today': 'To be done today', 'waiting': 'Waiting for others', 'figures': 'Today’s figures',
  'nothing': 'Nothing waits for you', 'nothing-text': 'All your lists are empty. New work appears here.',
  'due.today': 'today', 'due.tomorrow': 'tomorrow', 'due.late': 'due {day}', 'due.on': '{day}',
  'search': 'Search', 'search-for': 'Results for “{q}”', 'search-none': 'Nothing matches', 'search-none-text': 'Try a full name, an application number or a certificate number.',
  'search-hint': 'Type at least two letters.', 'people': 'People', 'employers': 'Employers', 'applications': 'Applications', 'certificates': 'Certificates',
  'messages': 'Outgoing messages', 'messages-lead': 'What the centre sent, and what it would send where sending is not set up.',
  'messages.none': 'No messages yet', 'messages.none-text': 'Messages appear here as soon as something is sent to applicants, trainees or employers.',
  'message.when': 'Time', 'message.to': 'To', 'message.text': 'Text', 'message.purpose': 'Purpose', 'about.access': 'Sign-in code', 'about.employers': 'Employer link', 'about.demand': 'Demand', 'about.admission': 'Admission', 'about.matching': 'Introduction', 'about.check-in': 'Check-in', 'about.other': 'Other', 'message.status': 'State',
  'status.waiting': 'Waiting', 'status.sent': 'Sent', 'status.recorded': 'Recorded only', 'status.failed': 'Failed',
  'audit': 'Audit trail', 'audit-lead': 'Who changed what, when, and why. Sealed in a chain every minute.', 'audit.verify': 'Check the chain of seals',
  'audit.sound': 'The chain is sound: {seals} seals over {entries} entries; the newest {unsealed} wait for the next seal.',
  'audit.broken': 'The chain is broken at seal {seal}. Tell the auditor and keep a backup of the database.',
  'audit.when': 'Time', 'audit.who': 'Who', 'audit.by-itself': 'The system, by itself', 'audit.deed': 'Deed', 'audit.subject': 'Record', 'audit.change': 'Change', 'audit.why': 'Reason', 'audit.sign-ins': 'Signing in and out', 'audit.one-record': 'One record only',
  'audit.none': 'No trail yet', 'audit.none-text': 'Every deed is written here by itself.',
  'api': 'Balai’s API', 'api-lead': 'Every deed on the screen is also an API, with the same permissions.', 'api.document': 'OpenAPI 3.1 document', 'api.input': 'Input',
};
