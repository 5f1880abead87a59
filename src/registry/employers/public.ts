export { employerFromLink, employerLink } from './employer-link.ts';
export { employerKey, sectors, type Employer, type Sector } from './rules/employer.ts';
export { addEmployers, employerOptions, findEmployerIds, findEmployers, getEmployer, listSampleEmployers } from './store/employers.ts';
