export type { ProgramsEvent, VersionPublished } from './events.ts';
export {
  blockKinds, programKinds, totalJp, unitKeysOf, type Block, type BlockKind, type ProgramKind, type ProgramVersion, type Requirements, type VersionStatus,
} from './rules/program-version.ts';
export { findVersions, getVersion, listPublished } from './store/versions.ts';
