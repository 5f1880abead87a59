import type { Translate } from '#kernel/translate';
import { Tag } from '#ui/tag';
import { isWorking, type CheckInState, type Situation } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';

const tones = { upcoming: 'plain', due: 'wait', overdue: 'warm', answered: 'go', missed: 'plain' } as const;

/** Where a question stands; an answered one says what the answer is. */
export const CheckInTag = ({ state, situation, large, t }: { state: CheckInState; situation: Situation | undefined; large?: boolean; t: Translate<OutcomesKey> }) => (situation
  ? <Tag text={t(`short.${situation}`)} tone={isWorking(situation) ? 'go' : 'info'} {...(large && { large })} />
  : <Tag text={t(`state.${state}`)} tone={tones[state]} {...(large && { large })} />);
