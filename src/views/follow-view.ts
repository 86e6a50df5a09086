import type { FollowResult, UnfollowResult } from '../alerts/alerts.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { buttonRow, tellMeNotButton } from './buttons.ts';
import { busyText } from './failure-text.ts';
import { statusLine } from './headline.ts';

const followText: Record<FollowResult, string> = {
  following:
    "I'll send you one direct message when it works again, and change it if it breaks again soon. Then I forget that you asked. Your name is never kept.",
  already: "You're on the list already: one direct message when it's over.",
  over: 'No outage runs that I could tell you the end of. `/cai-status` shows the latest.',
  full: "So many people are waiting that I can't take more. `/cai-status` shows the latest.",
  busy: busyText,
  failed: "Discord didn't let me open a direct message to you. `/cai-status` shows the latest.",
};

const unfollowText: Record<UnfollowResult, string> = {
  forgotten: "Done. I won't write to you, and have forgotten that you asked.",
  unknown: "You weren't on the list, so I won't write to you.",
  busy: busyText,
  failed: "Discord didn't answer, so you may still be on the list. Please try again in a minute.",
};

/** The answer to "Tell me when it is over", with a way back for those who are on the list now. */
export function followView(result: FollowResult, situation: Situation): View {
  const isListed = result === 'following' || result === 'already';
  return {
    content: `${statusLine(situation)}\n${followText[result]}`,
    embeds: [],
    components: isListed ? [buttonRow(tellMeNotButton)] : [],
  };
}

/** The answer to "Don't tell me". */
export function unfollowView(result: UnfollowResult): View {
  const canRetry = result === 'failed' || result === 'busy';
  return {
    content: unfollowText[result],
    embeds: [],
    components: canRetry ? [buttonRow(tellMeNotButton)] : [],
  };
}
