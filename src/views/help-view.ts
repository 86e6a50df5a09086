import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { statusLine } from './headline.ts';

/** Who asks, and where: what does not work there is not named. */
export type Asker = {
  /** Whether the bot is in the server where it is asked. */
  isInServer: boolean;
  /** Whether they may set up alerts there. */
  isManager: boolean;
};

/** What the commands do, here and now, in eight lines at most; the first says how C.AI is doing. */
export function helpView(situation: Situation, { isInServer, isManager }: Asker): View {
  const lines = [
    `**${statusLine(situation)}**`,
    '`/cai-status`: is it working, since when, and what that rests on',
    '`/cai-error`: what an error means and what to do. Say what you see, or show a `screenshot`',
    '**Explain C.AI error**: the same for a message. Long-press or right-click it, then **Apps**',
    situation.outage?.isRunning && '**Tell me when it is over**, below each answer: one direct message',
    isInServer && isManager && '`/cai-alerts setup`: choose where I post outages, and how',
    isInServer && isManager && '`/cai-alerts list`: where I post, and whether it arrives',
    isInServer && !isManager && 'Who has **Manage Server** here sets up alerts: `/cai-alerts setup`',
    "-# I look from outside, and I'm not run by Character.AI.",
  ];
  return { content: lines.filter(Boolean).join('\n'), embeds: [], components: [] };
}

/** Said once to who may change that. */
export const setupHint = 'No channel of this server hears of outages yet: `/cai-alerts setup` changes that.';
