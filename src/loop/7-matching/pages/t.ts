import type { Translate } from '#kernel/translate';
import type { MatchingKey } from '../texts/id.ts';

export type T = Translate<MatchingKey>;
