import type { FollowResult, UnfollowResult } from '../alerts/alerts.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { buttonRow, namedButton } from './buttons.ts';
import { statusLine } from './headline.ts';

/** The answer to "Tell me when it is over", with a way back for those who are on the list now. */
export function followView(say: Say, result: FollowResult, situation: Situation): View {
  const isListed = result === 'following' || result === 'already';
  return {
    content: `${statusLine(say, situation)}\n${result === 'busy' ? say('failure.busy') : say(`alerts.tellMe.${result}`)}`,
    embeds: [],
    components: isListed ? [buttonRow(namedButton(say, 'tellMeNot'))] : [],
  };
}

/** The answer to "Don't tell me". */
export function unfollowView(say: Say, result: UnfollowResult): View {
  const canRetry = result === 'failed' || result === 'busy';
  return {
    content: result === 'busy' ? say('failure.busy') : say(`alerts.tellMeNot.${result}`),
    embeds: [],
    components: canRetry ? [buttonRow(namedButton(say, 'tellMeNot'))] : [],
  };
}
