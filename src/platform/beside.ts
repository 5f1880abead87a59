import { Type, type Static } from 'typebox';
import type { TextFacts } from '#kernel/translate';
import type { Question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Refusal } from '#platform/actions/refusal';
import type { Words } from '#platform/http/words';

/** What a page is about when it asks beside: units of competency, for a program also the field it is taught in and the seats of a class. */
export const aboutUnits = Type.Object({ units: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20_000 }), field: Type.Optional(Type.String({ maxLength: 40 })), seats: Type.Optional(field.whole(1, 100)) });
export type AboutUnits = Static<typeof aboutUnits>;

/** One thing another module knows about it. Worded by `key`; `stop` is what must be solved first. */
export type BesideLine = { readonly key: string; readonly facts?: TextFacts; readonly href?: string | undefined; readonly tone: 'go' | 'wait' | 'stop' | 'plain' };

/**
 * What a module can say beside a page of an earlier one: `touched` lists what rests on units, `feasible` what a program of these units would find
 * here. The page asks the frame, the frame asks every module that registered, each under its own permission: no arrow points forward.
 */
export type Beside = {
  readonly on: 'touched' | 'feasible';
  readonly question: Question<AboutUnits, { readonly lines: readonly BesideLine[] }, Refusal>;
  readonly words: Words;
};
export type BesideShown = { readonly text: string; readonly href?: string | undefined; readonly tone: BesideLine['tone'] };
