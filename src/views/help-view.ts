import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { withoutAnswer } from './error-view.ts';
import { statusLine } from './headline.ts';

/** Who asks, and where: what does not work there is not named. */
export type Asker = {
  /** Whether the bot is in the server where it is asked. */
  isInServer: boolean;
  /** Whether they may set up alerts there. */
  isManager: boolean;
};

/** What the commands do, here and now, in eight lines at most; the first says how C.AI is doing. */
export function helpView(say: Say, situation: Situation, { isInServer, isManager }: Asker): View {
  const lines = [
    `**${statusLine(say, situation)}**`,
    say('help.status'),
    say('help.error'),
    say('help.explain'),
    situation.outage?.isRunning && say('help.tellMe'),
    isInServer && isManager && say('help.setup'),
    isInServer && isManager && say('help.list'),
    isInServer && !isManager && say('help.whoSetsUp'),
    say('help.fromOutside'),
  ];
  return { content: lines.filter(Boolean).join('\n'), embeds: [], components: [] };
}

/** For whoever asks what this bot is, what it reads, or how to be left alone by it. */
export function botView(say: Say, situation: Situation): View {
  return withoutAnswer(say, say('help.bot.title'), say('help.bot.text'), situation, []);
}
