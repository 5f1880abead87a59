export { findOrAddEmployer } from './actions/find-or-add-employer.ts';
export { employerFromLink, employerLink } from './employer-link.ts';
export { employerKey, sectors, sizes, type Employer, type EmployerFacts, type Sector, type Size } from './rules/employer.ts';
export { addEmployers, employerOptions, findEmployerIds, findEmployers, getEmployer, listSampleEmployers } from './store/employers.ts';
