import type { TextFacts } from '#kernel/translate';
import type { Question } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { Words } from '#platform/http/words';

/** What a page can ask beside, and what it tells of itself then. The module whose page asks adds its own (`declare module '#platform/beside'`, in its `beside.ts`). */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to elsewhere
export interface BesideTopics {}
export type BesideTopic = keyof BesideTopics;

/** One thing another module knows about it. Worded by `key`; `stop` is what must be solved first; among those of one tone the lower `rank`: what a class needs sooner. `about` says which of several things asked about it is. */
export type BesideLine = { readonly key: string; readonly facts?: TextFacts; readonly href?: string | undefined; readonly tone: 'go' | 'wait' | 'stop' | 'plain'; readonly rank?: number; readonly about?: string };

export type BesideAnswer<Topic extends BesideTopic> = { readonly on: Topic; readonly question: Question<BesideTopics[Topic], { readonly lines: readonly BesideLine[] }, Refusal>; readonly words: Words };

/**
 * What a module can say beside a page of an earlier one. The page asks the frame, the frame asks every module that registered an answer to the
 * topic, each under its own permission: no arrow points forward.
 */
export type Beside = { readonly [Topic in BesideTopic]: BesideAnswer<Topic> }[BesideTopic];
export type BesideShown = { readonly text: string; readonly href?: string | undefined; readonly tone: BesideLine['tone']; readonly about?: string | undefined };
