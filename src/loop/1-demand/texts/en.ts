import type { DemandKey } from './id.ts';

export const en: Record<DemandKey, string> = {
  'needs': 'Demand ledger',
  'needs-lead': 'Who needs whom, when, and how strong the promise is. Lines are only added; none is ever deleted.',
  'record-need': 'Record a need',
  'recorded': 'The need is recorded and counts until {until}.',
  'employer': 'Employer', 'occupation': 'Occupation', 'headcount': 'Number of people', 'month': 'Month wanted', 'region': 'Place of work',
  'strength': 'Strength of the promise', 'source': 'Source', 'note': 'Note', 'expires': 'Counts until', 'units': 'Competency units',
  'strength.heard': 'Heard', 'strength.written': 'Written', 'strength.interview-slots': 'Interview slots', 'strength.pledge': 'Pledge',
  'source.employer-form': 'Employer’s form', 'source.field-visit': 'Field visit', 'source.forum': 'Industry forum', 'source.vacancy-file': 'Vacancy file',
  'source.letter': 'Letter', 'source.api': 'Other system',
  'headcount-hint': 'How many people will really be hired.',
  'month-hint': 'Any day of that month.',
  'no-needs': 'No needs yet', 'no-needs-text': 'Record the first need from a visit, a letter or a forum.',
};
