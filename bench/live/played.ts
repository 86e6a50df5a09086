import { setTimeout as wait } from 'node:timers/promises';
import type { Dice } from '../../replay/dice.ts';
import type { Playable } from '../../sandbox/character-ai/answers.ts';
import { baseline, type CharacterAi, type Target } from '../../sandbox/character-ai/character-ai.ts';
import type { LiveEvent } from './plan.ts';

/** Makes the events happen, one after the other; returns them with the moments at which they did. */
export async function played(
  characterAi: CharacterAi,
  events: readonly LiveEvent[],
  { startedAt, dice }: { startedAt: number; dice: Dice },
): Promise<LiveEvent[]> {
  const happened: LiveEvent[] = [];
  const until = (at: number) => wait(Math.max(0, startedAt + at - Date.now()));
  for (const event of events) {
    await until(event.from);
    const from = Date.now() - startedAt;
    await begin(characterAi, event, dice);
    await until(event.to);
    await characterAi.healthy();
    happened.push({ ...event, from, to: Date.now() - startedAt });
  }
  return happened;
}

async function begin(characterAi: CharacterAi, { answers, share }: LiveEvent, dice: Dice): Promise<void> {
  for (const [target, name] of Object.entries(answers) as [Target, Playable][]) {
    if (share === 'half') characterAi.sometimes(target, name, 0.5, dice.roll);
    else if (share === 'next') characterAi.sometimes(target, name, 1, onceEach(characterAi));
    else await characterAi.set(target, name);
  }
  // What becomes of the API becomes of the chat connection, unless it is said otherwise.
  if (share === 'all' && answers.chat === undefined) await characterAi.set('chat', baseline.chat);
}

/** 0 at the first look of each that looks, and 1 at all others. */
function onceEach({ requests }: CharacterAi): () => number {
  const known = new Set<string>();
  return () => {
    const who = requests.at(-1)?.headers['user-agent'] ?? '';
    if (known.has(who)) return 1;
    known.add(who);
    return 0;
  };
}
