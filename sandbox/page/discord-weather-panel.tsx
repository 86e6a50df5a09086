import type { Ask, DiscordWeather, ShownChannel, WorldState } from '../window/protocol.ts';
import { Switch } from './switch.tsx';

type Props = {
  discord: WorldState['discord'];
  channel: ShownChannel | undefined;
  onAsk: (ask: Ask) => void;
};

/** What Discord itself does to the bot. */
export function DiscordWeatherPanel({ discord, channel, onAsk }: Props) {
  const { gateway, rateLimited, failing } = discord;
  const weather: DiscordWeather = { rateLimited, failing };
  const change = (changed: Partial<DiscordWeather>) =>
    onAsk({ do: 'discord-weather', weather: { ...weather, ...changed } });
  return (
    <fieldset>
      <legend>Discord</legend>
      <Switch isOn={rateLimited} onChange={(isOn) => change({ rateLimited: isOn })}>
        Rate limits: posts are refused with 429
      </Switch>
      <Switch isOn={failing} onChange={(isOn) => change({ failing: isOn })}>
        Failing: posts end in 503
      </Switch>
      {channel && (
        <Switch
          isOn={!channel.writable}
          onChange={(isOn) => onAsk({ do: 'permit', channel: channel.id, writable: !isOn })}
        >
          Missing permission: no posts in #{channel.name}
        </Switch>
      )}
      <div class="actions">
        <button type="button" class="button secondary" onClick={() => onAsk({ do: 'drop-gateway' })}>
          Drop the gateway
        </button>
        {channel && (
          <button
            type="button"
            class="button danger"
            onClick={() => onAsk({ do: 'delete-channel', channel: channel.id })}
          >
            Delete #{channel.name}
          </button>
        )}
      </div>
      <p class="hint">
        Gateway {gateway.connected ? 'connected' : 'lost, reconnecting'}
        {gateway.resumes > 0 && `, resumed ${gateway.resumes === 1 ? 'once' : `${gateway.resumes} times`}`}.
      </p>
    </fieldset>
  );
}
