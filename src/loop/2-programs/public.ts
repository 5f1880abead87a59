export type { ProgramsEvent } from './events.ts';
export { answerCluster } from './rules/cluster/answer-cluster.ts';
export { costOfClass } from './rules/class-cost.ts';
export { unitKeysOf, type Block, type ProgramVersion, type Requirements } from './rules/program-version.ts';
export { trainingFields } from './rules/training-field.ts';
export { findVersions, getVersion, listPublished, listVersions } from './store/versions.ts';
export { fieldName } from './texts/field-names.ts';
