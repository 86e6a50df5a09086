import type { Ask, Places, ShownPerson } from '../window/protocol.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';
import { LanguageSelect } from './language-select.tsx';

type Props = {
  places: Places;
  /** The server one is in; undefined: direct messages. */
  serverId: string | undefined;
  channelId: string;
  reader: ShownPerson;
  isOpen: boolean;
  onGo: (channelId: string) => void;
  onBe: (personId: string) => void;
  onAsk: (ask: Ask) => void;
};

/** Where one can go, and who one can be. */
export function PlaceList({ places, serverId, channelId, reader, isOpen, onGo, onBe, onAsk }: Props) {
  const { servers, people, bot, languages } = places;
  const server = servers.find(({ id }) => id === serverId);
  return (
    <section class={isOpen ? 'places open' : 'places'} id="places" aria-label="Places and people">
      <nav class="rail" aria-label="Servers">
        <button
          type="button"
          class="server home"
          aria-label="Direct messages"
          aria-current={server === undefined}
          title="Direct messages"
          onClick={() => onGo(reader.directMessages)}
        >
          <Icon name="person" />
        </button>
        {servers.map(({ id, name, channels }) => (
          <button
            key={id}
            type="button"
            class="server"
            aria-label={name}
            aria-current={id === serverId}
            title={name}
            data-initials={initials(name)}
            onClick={() => onGo(channels[0]?.id ?? '')}
          />
        ))}
      </nav>
      <div class="side">
        <h2 class="server-name">{server?.name ?? 'Direct messages'}</h2>
        <nav class="channels" aria-label="Channels">
          {server?.channels.map(({ id, name, kind, writable, archived }) => (
            <button
              key={id}
              type="button"
              class={`channel-link ${kind}`}
              aria-current={id === channelId}
              onClick={() => onGo(id)}
            >
              <Icon name={kind} />
              <span class="channel-name">{name}</span>
              {archived && <span class="archived">archived</span>}
              {!writable && <span class="no-posts">no posts</span>}
            </button>
          ))}
          {server === undefined && (
            <button type="button" class="channel-link" aria-current={true} onClick={() => onGo(channelId)}>
              <Avatar name={bot.name} bot />
              <span class="channel-name">{bot.name}</span>
            </button>
          )}
        </nav>
        <section class="itself" aria-label="The bot">
          <Avatar name={bot.name} bot />
          <span class={`dot ${bot.presence?.status ?? 'offline'}`} />
          <span>
            <strong>{bot.name}</strong>
            <small>{bot.presence?.text || bot.presence?.status || 'offline'}</small>
          </span>
        </section>
        <fieldset class="who">
          <legend>You are</legend>
          {people.map(({ id, name, admin }) => (
            <label key={id}>
              <input
                type="radio"
                name="who"
                value={id}
                checked={id === reader.id}
                onChange={() => onBe(id)}
              />
              <Avatar name={name} />
              <span>
                <strong>{name}</strong>
                <small>{admin ? 'admin' : 'member'}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <fieldset class="languages">
          <legend>Discord speaks</legend>
          <LanguageSelect
            label="to you"
            chosen={reader.locale}
            languages={languages}
            onChoose={(locale) => onAsk({ do: 'person-language', person: reader.id, locale })}
          />
          {server && (
            <LanguageSelect
              label="as a server"
              chosen={server.locale}
              languages={languages}
              onChoose={(locale) => onAsk({ do: 'server-language', server: server.id, locale })}
            />
          )}
        </fieldset>
      </div>
    </section>
  );
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');
}
