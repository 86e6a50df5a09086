import type { FollowResult } from './alerts-desk.ts';

/** What somebody is told who pressed "Tell me when it is over". */
export const followText: Record<FollowResult, string> = {
  following:
    "I'll send you one direct message when it's over. That's all I keep your name for, and then I forget it.",
  already: "You're on the list already: one direct message when it's over.",
  over: "It's over already, as far as I can see. `/cai-status` shows the latest.",
  full: "So many people are waiting that I can't take more. `/cai-status` shows the latest.",
  failed: "Discord didn't let me open a direct message to you. `/cai-status` shows the latest.",
};
