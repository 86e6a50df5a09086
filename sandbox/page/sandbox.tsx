import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ShownMessage, WorldState } from '../window/protocol.ts';
import { Channel } from './channel.tsx';
import { Composer } from './composer.tsx';
import type { Connection } from './connection.ts';
import { Header } from './header.tsx';
import type { Act } from './message.tsx';
import { ModalDialog } from './modal-dialog.tsx';
import { Panel } from './panel.tsx';
import { PlaceList } from './places.tsx';
import { ReaderProvider, useNames } from './reader.ts';
import type { Ticker } from './ticker.ts';
import { useOffers } from './use-offers.ts';
import { useRequests } from './use-requests.ts';

type Props = {
  world: WorldState;
  messages: readonly ShownMessage[];
  connected: boolean;
  ask: Connection['ask'];
  ticker: Ticker;
};

/** Somebody somewhere in the sandbox: three columns, of which a narrow window shows one at a time. */
export function Sandbox({ world, messages, connected, ask, ticker }: Props) {
  const { places, pace } = world;
  const { servers, people } = places;
  const [as, setAs] = useState(people[0]?.id ?? '');
  const [channelId, setChannelId] = useState(servers[0]?.channels[0]?.id ?? '');
  const [open, setOpen] = useState<'places' | 'panel' | null>(null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const { failures, request, modal, closeModal } = useRequests(ask);

  const scene = `${channelId} ${as}`;
  const reader = people.find(({ id }) => id === as) ?? people[0];
  const locale = reader?.locale ?? 'en-US';
  const offers = useOffers(ask, { as, channel: channelId }, locale);
  const server = servers.find(({ channels }) => channels.some(({ id }) => id === channelId));
  const channel = server?.channels.find(({ id }) => id === channelId);
  const isHere = channel !== undefined || reader?.directMessages === channelId;
  const where = channel ? `#${channel.name}` : `@${places.bot.name}`;

  const names = useNames(places);
  const goTo = useCallback((id: string) => {
    setChannelId(id);
    setOpen(null);
  }, []);
  const nameable = useMemo(() => ({ server, people }), [server, people]);
  const readerContext = useMemo(
    () => ({ pace, ticker, names, nameable, goTo, locale }),
    [pace, ticker, names, nameable, goTo, locale],
  );

  // Where one was may have been deleted, and direct messages are of one person only.
  useEffect(() => {
    if (!isHere) goTo(servers.flatMap(({ channels }) => channels)[0]?.id ?? reader?.directMessages ?? '');
  }, [isHere, servers]);

  const onAct = useCallback(
    (message: ShownMessage, act: Act) =>
      request({ ...act, as, channel: channelId, message: message.id }, message.id),
    [request, as, channelId],
  );
  const onDismiss = useCallback((id: string) => setDismissed((before) => new Set([...before, id])), []);

  const shown = useMemo(
    () =>
      messages.filter(
        ({ id, channelId: place, onlyFor }) =>
          place === channelId && (onlyFor === null || onlyFor === as) && !dismissed.has(id),
      ),
    [messages, channelId, as, dismissed],
  );
  const messageCommands = useMemo(() => offers.message.map(({ name }) => name), [offers]);

  if (reader === undefined) return null;
  return (
    <ReaderProvider value={readerContext}>
      <div class="app">
        <PlaceList
          places={places}
          serverId={server?.id}
          channelId={channelId}
          reader={reader}
          isOpen={open === 'places'}
          onGo={goTo}
          onBe={(id) => {
            const next = people.find((person) => person.id === id);
            if (next && server === undefined) setChannelId(next.directMessages);
            setAs(id);
          }}
          onAsk={(wish) => request(wish, channelId)}
        />
        <main>
          <Header
            where={where}
            kind={channel?.kind}
            verdict={world.bot?.verdict}
            open={open}
            onOpen={(panel) => setOpen(open === panel ? null : panel)}
          />
          {!connected && (
            <p class="banner" role="alert">
              The sandbox has stopped. Start it again and this page goes on.
            </p>
          )}
          <Channel
            key={scene}
            name={where}
            messages={shown}
            reader={reader}
            commands={messageCommands}
            failures={failures}
            onAct={onAct}
            onDismiss={onDismiss}
          />
          <p class="problem" role="status">
            {failures.get(channelId)}
          </p>
          <Composer
            key={`composer ${scene}`}
            where={where}
            scene={{ as, channel: channelId }}
            offers={offers}
            nameable={nameable}
            onAsk={(wish) => request(wish, channelId)}
            complete={ask}
          />
        </main>
        {modal && (
          <ModalDialog
            key={modal.id}
            modal={modal}
            botName={places.bot.name}
            onSubmit={(filled) => ask({ do: 'submit', modal: modal.id, filled })}
            onClose={closeModal}
          />
        )}
        {open && <button type="button" class="veil" aria-label="Close" onClick={() => setOpen(null)} />}
        <Panel
          world={world}
          channel={channel}
          isOpen={open === 'panel'}
          onAsk={(wish) => request(wish, channelId)}
        />
      </div>
    </ReaderProvider>
  );
}
