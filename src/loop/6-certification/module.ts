import type { Module } from '#platform/module';
import { issueCertificates } from './actions/issue-certificates.ts';
import { openNationalForm } from './actions/open-national-form.ts';
import { prepareIssue } from './actions/prepare-issue.ts';
import { recordNationalCertificate } from './actions/record-national-certificate.ts';
import { recordResults } from './actions/record-results.ts';
import { revokeCertificate } from './actions/revoke-certificate.ts';
import { searchCertificates } from './actions/search-certificates.ts';
import { seeAssessment } from './actions/see-assessment.ts';
import { seeCertificate, seeCertificates, seeOwnCertificates } from './actions/see-certificates.ts';
import { seeClass } from './actions/see-class.ts';
import { seeClasses } from './actions/see-classes.ts';
import { certificationWork } from './actions/see-work.ts';
import { verifyCertificate } from './actions/verify-certificate.ts';
import { certificatesApi } from './api/certificates.ts';
import { assessmentPages } from './pages/assessment.tsx';
import { certificateFilePages } from './pages/certificate-file.ts';
import { certificatePages } from './pages/certificate.tsx';
import { checkPages } from './pages/check.tsx';
import { classPages } from './pages/class.tsx';
import { classesPages } from './pages/classes.tsx';
import { issuePages } from './pages/issue.tsx';
import { nationalFormPages } from './pages/national-form.tsx';
import { ownCertificatesPages } from './pages/own-certificates.tsx';
import { registerPages } from './pages/register.tsx';
import { revokePages } from './pages/revoke.tsx';
import { verificationPages } from './pages/verification.tsx';
import { seeTouchedProof } from './actions/see-touched.ts';
import { permissions } from './permissions.ts';
import { sample } from './sample/load-sample.ts';
import { besideWords } from './texts/beside.ts';
import { refusals } from './texts/refusals.ts';

export const certificationModule: Module = {
  name: 'certification',
  stage: 6,
  permissions,
  deeds: [
    seeClasses, seeClass, seeAssessment, prepareIssue, seeCertificates, seeCertificate, seeOwnCertificates, searchCertificates, verifyCertificate, certificationWork.question, seeTouchedProof,
    recordResults, issueCertificates, revokeCertificate, openNationalForm, recordNationalCertificate,
  ],
  pages: (app) => {
    for (const mount of [
      classesPages, classPages, issuePages, assessmentPages, registerPages, certificatePages, certificateFilePages, revokePages, nationalFormPages, ownCertificatesPages, checkPages, verificationPages,
    ]) mount(app);
  },
  api: certificatesApi,
  refusals,
  work: certificationWork,
  beside: [{ on: 'touched', question: seeTouchedProof, words: besideWords }],
  search: { kind: 'certificates', question: searchCertificates },
  sample,
};
