import type { Routes } from '#platform/http/routes';
import { serve } from '#platform/http/serve';
import { issueCertificates } from '../actions/issue-certificates.ts';
import { prepareIssue } from '../actions/prepare-issue.ts';
import { recordNationalCertificate } from '../actions/record-national-certificate.ts';
import { recordResults } from '../actions/record-results.ts';
import { revokeCertificate } from '../actions/revoke-certificate.ts';
import { seeAssessment } from '../actions/see-assessment.ts';
import { seeCertificate, seeCertificates, seeOwnCertificates } from '../actions/see-certificates.ts';
import { seeClass } from '../actions/see-class.ts';
import { seeClasses } from '../actions/see-classes.ts';
import { verifyCertificate } from '../actions/verify-certificate.ts';

export const certificatesApi: Routes = (app) => {
  serve(app, 'GET /certification/classes', seeClasses, 'Classes with how far assessment and certificates are');
  serve(app, 'GET /certification/classes/:class', seeClass, 'A class with its trainees and their results');
  serve(app, 'GET /certification/classes/:class/enrolments/:enrolment', seeAssessment, 'One trainee before an assessor');
  serve(app, 'POST /certification/enrolments/:enrolment/results', recordResults, 'Records results unit by unit; what was said before stays');
  serve(app, 'GET /certification/classes/:class/certificates/preview', prepareIssue, 'What issuing would do: to whom, with which numbers');
  serve(app, 'POST /certification/classes/:class/certificates', issueCertificates, 'Issues certificates: all of those asked for, or none');
  serve(app, 'GET /certification/certificates', seeCertificates, 'The register, newest number first');
  serve(app, 'GET /certification/certificates/own', seeOwnCertificates, 'Certificates of the person signed in');
  serve(app, 'GET /certification/certificates/:certificate', seeCertificate, 'A certificate with everything its paper says');
  serve(app, 'POST /certification/certificates/:certificate/revocation', revokeCertificate, 'Takes a certificate back with a reason');
  serve(app, 'POST /certification/certificates/:certificate/national-certificates', recordNationalCertificate, 'Notes the certificate an LSP issued for the same training');
  serve(app, 'GET /certification/verifications/:code', verifyCertificate, 'Whether a code is valid, revoked or unknown; open to everybody');
};
