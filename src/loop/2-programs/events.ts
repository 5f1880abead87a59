import type { Id } from '#kernel/id';

/** A second person approved a version; from now on waves may run it. */
export type VersionPublished = {
  readonly type: 'programs.version-published'; readonly version: 1;
  readonly programVersion: Id<'program-version'>; readonly program: Id<'program'>; readonly occupation: string;
};

export type ProgramsEvent = VersionPublished;
