export { createCentreOf } from './centre-of.ts';
export { posts, type Official } from './rules/centre.ts';
export { sampleCentre } from './sample/sample-centre.ts';
export { addCentre, getCentre, listCentres } from './store/centres.ts';
export { officialOn } from './store/officials.ts';
