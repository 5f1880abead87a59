export { employerFromLink, employerLink } from './employer-link.ts';
export { employerKey, sectors, sizes, type Employer, type Sector, type Size } from './rules/employer.ts';
export { addEmployers, employerOptions, findEmployerIds, findEmployers, getEmployer, listSampleEmployers } from './store/employers.ts';
