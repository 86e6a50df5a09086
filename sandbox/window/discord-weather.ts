import type { Discord, Fault } from '../../packages/discord-stand-in/index.ts';
import type { DiscordWeather } from './protocol.ts';

const posting = [
  'POST /channels/:channel/messages',
  'PATCH /channels/:channel/messages/:message',
  'POST /channels/:channel/messages/:message/crosspost',
  'POST /channels/:channel/messages/:message/threads',
];
const retryAfterSeconds = 20;

const faults: Record<keyof DiscordWeather, Fault> = {
  // Longer than the bot's client waits by itself, so that it is the outbox that tries again.
  rateLimited: { status: 429, retryAfter: retryAfterSeconds },
  failing: { status: 503 },
};

/** Makes Discord refuse or fail what is posted into channels; answers to people are left alone. */
export function discordWeather(discord: Discord) {
  let weather: DiscordWeather = { rateLimited: false, failing: false };
  let callOff: (() => void)[] = [];

  return {
    now: () => weather,
    set(next: DiscordWeather): void {
      weather = next;
      for (const off of callOff) off();
      callOff = (['failing', 'rateLimited'] as const)
        .filter((name) => next[name])
        .flatMap((name) =>
          posting.map((route) =>
            discord.fail({ route, times: Number.POSITIVE_INFINITY, with: faults[name] }),
          ),
        );
    },
  };
}

export type DiscordWeatherControl = ReturnType<typeof discordWeather>;
