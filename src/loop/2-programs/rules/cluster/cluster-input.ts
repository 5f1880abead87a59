/** A unit of competency as the designer sees it. */
export type ClusterUnit = {
  readonly id: string;
  /** Lesson hours it takes, whole. */
  readonly hours: number;
  /** Units that must be taught before it. */
  readonly needs: readonly string[];
};

/** What one employer asks for. */
export type ClusterVacancy = {
  readonly id: string;
  /** What serving it is worth, whole: people asked for, after discount. */
  readonly weight: number;
  readonly units: readonly string[];
};

/** One question to the designer: which units, within the hours, make a graduate fit for the most demand? */
export type ClusterInput = {
  readonly hourCeiling: number;
  /** How much of a vacancy's units makes somebody fit for it, in thousandths. */
  readonly threshold: number;
  readonly units: readonly ClusterUnit[];
  readonly vacancies: readonly ClusterVacancy[];
  /** Units that must be in the cluster, and units that may not. */
  readonly pinned?: readonly string[];
  readonly forbidden?: readonly string[];
};

/** A cluster, closed under what its units need, and what it serves. Ids in the order of the input. */
export type Cluster = {
  readonly units: readonly string[];
  readonly hours: number;
  readonly weight: number;
  readonly covered: readonly string[];
};
