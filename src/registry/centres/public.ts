export { createCentreOf } from './centre-of.ts';
export { posts, type Centre, type CentreFacts, type Official, type Post } from './rules/centre.ts';
export { sampleCentre } from './sample/sample-centre.ts';
export { addCentre, getCentre, listCentres } from './store/centres.ts';
export { listOfficials, officialOn } from './store/officials.ts';
