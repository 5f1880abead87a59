import type { Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { Education, Sex, SupportNeed } from '#people';
import type { Guardian } from './guardian.ts';

export const workStates = ['not-working', 'looking', 'self-employed', 'working', 'studying'] as const;
type WorkState = (typeof workStates)[number];

/** Name as on the identity card; the NIK is sealed apart from it. */
export type Identity = { readonly fullName: string; readonly birthDay: Day; readonly birthPlace: string; readonly sex: Sex };
export type Home = { readonly regionCode: string; readonly address: string; readonly phone: string; readonly email?: string | undefined };
type Background = { readonly education: Education; readonly schooling?: string | undefined; readonly work: WorkState; readonly supportNeeds: readonly SupportNeed[] };

/** What messages are written in: the language of the screen somebody applied on. */
export const messageLanguages = ['id', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/** Answers given so far, part by part, each saved on its own. */
export type Draft = {
  readonly identity?: Identity;
  readonly home?: Home;
  readonly background?: Background;
  readonly guardian?: Guardian | undefined;
  /** Documents that will be shown at the counter instead of photographed. */
  readonly atCounter?: readonly DocumentKind[];
  /** When an officer saw the documents themselves, at the counter. */
  readonly documentsSeenAt?: Instant | undefined;
  /** When the person agreed to the statement. */
  readonly agreedAt?: Instant;
  readonly language?: MessageLanguage | undefined;
};

export const parts = ['identity', 'home', 'background', 'guardian', 'classes', 'documents', 'statement'] as const;
export type Part = (typeof parts)[number];
type PartState = 'done' | 'to-do' | 'to-fix';

export const documentKinds = ['identity-card', 'diploma', 'family-card', 'support-letter'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export type DocumentStatus = 'new' | 'accepted' | 'unclear';

type Told = {
  readonly draft: Draft;
  /** Sent already: name, home and schooling are in the register of people. */
  readonly isSent: boolean;
  /** Under age on the day of applying; a consent given then is not asked for again. */
  readonly needsGuardian: boolean;
  readonly hasNik: boolean;
  readonly choices: readonly unknown[];
  readonly documents: readonly { readonly kind: DocumentKind; readonly status: DocumentStatus }[];
};

/** Whoever never went to school has no diploma to photograph. */
export const requiredDocuments = (draft: Draft): DocumentKind[] => (draft.background?.education === 'none' ? ['identity-card'] : ['identity-card', 'diploma']);

/** How far an application has come, part by part. */
export function stateOfParts({ draft, isSent, needsGuardian, hasNik, choices, documents }: Told): Readonly<Record<Part, PartState>> {
  const done = (is: boolean): PartState => (is ? 'done' : 'to-do');
  const brought = draft.atCounter ?? [];
  const isUnclear = documents.some(({ kind, status }) => status === 'unclear' && !brought.includes(kind));
  return {
    identity: done(isSent || (draft.identity !== undefined && hasNik)),
    home: done(isSent || draft.home !== undefined),
    background: done(isSent || draft.background !== undefined),
    guardian: done(isSent || !needsGuardian || draft.guardian !== undefined),
    classes: done(choices.length > 0),
    documents: isUnclear ? 'to-fix' : done(requiredDocuments(draft).every((kind) => brought.includes(kind) || documents.some((one) => one.kind === kind))),
    statement: done(draft.agreedAt !== undefined),
  };
}

/** The parts this person has to tell: a guardian's consent only of those under age. */
export const partsFor = (needsGuardian: boolean): readonly Part[] => parts.filter((part) => part !== 'guardian' || needsGuardian);

export const isComplete = (state: Readonly<Record<Part, PartState>>): boolean => parts.every((part) => state[part] === 'done');
