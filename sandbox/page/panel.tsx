import type { Ask, Places, ShownChannel, WorldState } from '../window/protocol.ts';
import { ClockPanel } from './clock-panel.tsx';
import { DiscordWeatherPanel } from './discord-weather-panel.tsx';
import { Belief, Knowledge } from './thoughts.tsx';
import { WeatherPanel } from './weather-panel.tsx';

type Props = {
  world: WorldState;
  /** Where one is; undefined in direct messages. */
  channel: ShownChannel | undefined;
  isOpen: boolean;
  onAsk: (ask: Ask) => void;
};

/** The weather, which can be made, and what the bot thinks of it. */
export function Panel({ world, channel, isOpen, onAsk }: Props) {
  return (
    <aside class={isOpen ? 'panel open' : 'panel'} id="panel" aria-label="Weather and the bot's thoughts">
      <div class="panel-column">
        <div class="panel-part weather">
          <ClockPanel speed={world.pace.speed} onSpeed={(speed) => onAsk({ do: 'speed', speed })} />
          <WeatherPanel weather={world.weather} onWeather={(weather) => onAsk({ do: 'weather', weather })} />
        </div>
        <div class="panel-part discord">
          <DiscordWeatherPanel discord={world.discord} channel={channel} onAsk={onAsk} />
        </div>
      </div>
      <div class="panel-column">
        <div class="panel-part belief">
          <Belief bot={world.bot} samples={world.belief} />
        </div>
        <div class="panel-part knowledge">
          <Knowledge bot={world.bot} channels={allChannels(world.places)} />
        </div>
      </div>
    </aside>
  );
}

function allChannels({ servers, people }: Places): ReadonlyMap<string, string> {
  return new Map([
    ...servers.flatMap(({ channels }) => channels.map(({ id, name }) => [id, `#${name}`] as const)),
    ...people.map(({ directMessages, name }) => [directMessages, `@${name}`] as const),
  ]);
}
