import type { CertificationKey } from './id.ts';

export const en: Record<CertificationKey, string> = {
  'certification': 'Certification', 'tabs': 'Parts of certification', 'tab.classes': 'Classes', 'tab.register': 'Register',
  'classes-lead': 'Assessment and certificates of every class that has begun. Every figure opens its list.',
  'class': 'Class', 'wave': 'Wave', 'ends-on': 'Ends', 'trainees': 'Trainees', 'completed': 'Completed', 'assessed': 'Assessed', 'competent-count': 'Competent', 'certified': 'Certified',
  'state.unassessed': 'To assess', 'state.to-issue': 'To certify', 'next-step': 'Next step', 'assess-people': 'Assess {people} trainees', 'issue-people': 'Issue {people} certificates', 'in-training': 'In training', 'all-done': 'Complete',
  'no-classes': 'No class has begun yet', 'no-classes-text': 'Classes appear here from their first day of training.', 'no-classes-here': 'No class fits these filters', 'clear-filters': 'Show all',

  'class-lead': '{program} · {wave} · ends {day}', 'teaches-title': 'You teach this class',
  'teaches-text': 'So you may not assess its trainees: assessor and teacher must be different people. Hand the assessment to another assessor.',
  'taught-by': 'Taught by {names}', 'show.completed': 'Completed', 'show.unassessed': 'Not fully assessed', 'show.assessed': 'Fully assessed', 'show.competent': 'Competent', 'show.not-yet': 'A unit not yet competent', 'show.to-issue': 'Ready to issue', 'show.certified': 'Certified',
  'name': 'Name', 'attendance': 'Attendance', 'units-competent': 'Units competent', 'of-units': '{done} of {all}', 'result': 'Result', 'certificate': 'Certificate', 'training-status': 'Training',
  'status.active': 'In training', 'status.completed': 'Completed', 'status.dismissed': 'Dismissed', 'status.resigned': 'Resigned',
  'competent': 'Competent', 'not-yet': 'Not yet competent', 'not-assessed': 'Not assessed', 'partly-assessed': 'Partly assessed',
  'bulk-effect': '{people} trainees are ready and already ticked. Numbers and names are checked on the next page.', 'issue-selected': 'Check and issue…',
  'no-trainees-here': 'No trainee fits these filters', 'no-trainees': 'No trainees yet', 'no-trainees-text': 'Trainees appear here once they have confirmed their seat.',

  'issue-title': 'Issue certificates to {people} trainees?', 'issue-none-title': 'Nothing can be issued yet', 'issue-text': 'Numbers {first} to {last}, signed by {name}, {post}, dated {day}.',
  'issue-text-one': 'Number {first}, signed by {name}, {post}, dated {day}.', 'issue-final': 'A number is never used twice. A wrong certificate can only be revoked, not deleted.',
  'issue-do': 'Issue {people} certificates', 'issued': '{people} certificates issued.', 'issue-for': 'Issued to', 'issue-kept-out': 'Left out', 'no-official': 'No head of the centre is on record for today, so there is nobody to sign.', 'to-centre': 'Record the official',
  'back-to-class': 'Back to the class', 'post.head': 'Head of the Centre',

  'assess-title': 'Assess {name}', 'assess-lead': '{class} · {status} · attendance {attendance}', 'assess-hint': 'K = competent, BK = not yet competent. Leave a unit open if it was not tested. BK needs a reason.',
  'reason': 'Reason if not yet competent', 'k': 'K', 'bk': 'BK', 'seen-in-training': 'From training: {reached} of {judged} criteria reached', 'not-seen': 'Training has noted nothing yet', 'attempt': 'assessment no. {n}',
  'save-results': 'Save assessment', 'save-next': 'Save, on to {name}', 'results-saved': 'Assessment of {name} saved: {count} units.', 'results-fixed': 'This assessment is locked',
  'results-fixed-text': '{name} holds the valid certificate {number}. The assessment can only change once that certificate is revoked.', 'unit-of': 'Unit {n}: {title}', 'assess-history': 'Assessment history', 'no-history': 'No assessment yet.',

  'register': 'Register of certificates', 'register-lead': 'Every certificate the centre ever issued, newest number first. Revoked ones stay on record.', 'register-total': '{total} certificates',
  'search': 'Number, code or holder', 'number': 'Number', 'holder': 'Holder', 'program': 'Program', 'issued-on': 'Issued', 'national': 'National certificate', 'status': 'Status',
  'valid': 'Valid', 'revoked': 'Revoked', 'unknown': 'Unknown', 'national.recorded': 'National recorded', 'national.awaited': 'Waiting for the LSP', 'national-yes': 'Recorded', 'national-no': 'Awaited',
  'no-certificates': 'No certificates yet', 'no-certificates-text': 'Issue them from the page of a class, once its trainees are competent in every unit.', 'no-certificates-here': 'No certificate fits these filters', 'to-classes': 'See classes', 'code': 'Code',

  'open-paper': 'Download PDF', 'revoke': 'Revoke', 'facts': 'What the certificate says', 'born': 'Born', 'training': 'Training', 'training-value': '{range}, {jp} lesson periods', 'signed-by': 'Signed by', 'check-page': 'Verification page', 'hash': 'Content fingerprint',
  'units': 'Units of competency', 'unit-code': 'Code', 'unit-title': 'Unit', 'jp': 'Periods', 'timeline': 'History', 'trainee-results': 'See assessment',
  'revoked-title': 'This certificate is revoked', 'revoked-on': 'Revoked {day}. Reason: {reason}', 'replaced-by': 'Replaced by {number}',
  'national-none': 'Not on record yet. National certificates are issued by an LSP licensed by BNSP, usually some months after the competency test. We only note its numbers and dates.', 'record-national': 'Record a national certificate', 'not-ours': 'Issued by {issuer}, not by us.',
  'valid-until': 'Valid until {day}', 'expired-on': 'Expired since {day}', 'no-end': 'No end date', 'scheme': 'Scheme', 'scheme-hint': 'Choose a recorded scheme, or type the name of another.', 'national-number': 'Certificate number', 'registration-number': 'Registration number', 'blank-serial': 'Serial number of the form', 'issuer': 'Issuer (LSP)', 'issuer-hint': 'The name of the LSP as written on the certificate.',
  'until': 'Valid until', 'until-hint': 'Usually three years from the day of issue.', 'national-lead': 'For {holder}. Copy it as written; we change no number.', 'national-save': 'Save national certificate', 'national-saved': 'The national certificate is on record.',
  'revoke-title': 'Revoke certificate {number}?', 'revoke-text': 'From that moment everybody who checks the code of {holder} reads that it is revoked. Its units no longer count when looking for work. A revocation cannot be undone; a replacement can be issued from the page of the class.',
  'revoke-reason': 'Reason for revoking', 'revoke-reason-hint': 'Read by the holder and by staff, not shown on the verification page.', 'revoke-do': 'Revoke this certificate', 'revoke-done': 'The certificate is revoked.',
  'deed.certification.issue-certificates': 'Certificate issued', 'deed.certification.revoke-certificate': 'Certificate revoked', 'deed.certification.record-national-certificate': 'National certificate recorded', 'deed.certification.record-results': 'Unit assessed',

  'own': 'My certificates', 'own-lead': 'Proof of what you can do. Anybody can check it by the code or QR on the paper, without seeing your identity number.', 'own-none': 'No certificates yet',
  'own-none-text': 'Certificates appear here when the training is over and you are competent in every unit.', 'own-units': '{count} units of competency', 'share': 'Link for employers', 'own-qr': 'QR code to check certificate {number}', 'own-national': 'National certificate of competency (BNSP)', 'show-check': 'See it as a verifier does',
};
