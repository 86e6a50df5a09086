import type { PageWeather, ServiceWeather, Weather } from '../character-ai/weather.ts';
import { Switch } from './switch.tsx';
import { Tiles } from './tiles.tsx';

const services: Record<ServiceWeather, { label: string; hint: string }> = {
  healthy: { label: 'Healthy', hint: 'Everything answers as on an ordinary day.' },
  'errors-500': { label: '500s', hint: 'Chat and accounts answer “Internal Server Error”.' },
  'cloudflare-522': { label: '522', hint: 'Cloudflare cannot reach the servers behind it.' },
  timeouts: { label: 'Time-outs', hint: 'Nothing answers at all; each look waits ten seconds.' },
  slow: { label: 'Slow', hint: 'It works, but every answer takes six seconds. That is no outage.' },
  'errors-in-200': {
    label: 'Errors in 200s',
    hint: 'Every answer calls itself a success, and holds an error.',
  },
  'chat-only': {
    label: 'Chat',
    hint: 'Chat alone: its connection fails, though the its health check says UP.',
  },
  'one-endpoint': { label: 'Accounts', hint: 'One endpoint only: the account servers answer 500.' },
  'brown-out': { label: 'Brown-out', hint: 'Now and then it works: half of all requests fail.' },
  flapping: {
    label: 'Flapping',
    hint: 'Ten minutes down, two up, again and again: one outage with relapses.',
  },
  'waiting-room': { label: 'Queue', hint: 'A waiting room holds people in front of the door.' },
  'bot-challenge': {
    label: 'Bot check',
    hint: 'Everything hides behind a challenge to bots, and says nothing.',
  },
  'address-blocked': {
    label: 'Blocked',
    hint: 'C.AI turns our address away, and works for everybody else.',
  },
};

const pages: Record<PageWeather, { label: string; hint: string }> = {
  dead: { label: 'Dead', hint: 'It is inactive, as since June 2026.' },
  calm: { label: 'All well', hint: 'It says that all systems are operational.' },
  outage: { label: 'Outage', hint: 'It says that there is a major outage.' },
};

type Props = { weather: Weather; onWeather: (weather: Weather) => void };

/** How Character.AI, its status page and our own network do. */
export function WeatherPanel({ weather, onWeather }: Props) {
  const { service, page, networkOut, networkLossy } = weather;
  return (
    <>
      <Tiles
        legend="Character.AI"
        name="service"
        tiles={Object.entries(services).map(([value, { label }]) => ({ value, label }))}
        chosen={service}
        hint={services[service].hint}
        onChoose={(value) => onWeather({ ...weather, service: value as ServiceWeather })}
      />
      <Tiles
        legend="Official status page"
        name="page"
        tiles={Object.entries(pages).map(([value, { label }]) => ({ value, label }))}
        chosen={page}
        hint={pages[page].hint}
        onChoose={(value) => onWeather({ ...weather, page: value as PageWeather })}
      />
      <fieldset>
        <legend>Our own network</legend>
        <Switch isOn={networkOut} onChange={(isOn) => onWeather({ ...weather, networkOut: isOn })}>
          Out: the bot reaches nothing that it looks at
        </Switch>
        <Switch isOn={networkLossy} onChange={(isOn) => onWeather({ ...weather, networkLossy: isOn })}>
          Lossy: one look in five is lost
        </Switch>
      </fieldset>
    </>
  );
}
