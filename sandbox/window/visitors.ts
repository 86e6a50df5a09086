import type { WebSocket, WebSocketServer } from 'ws';
import { beliefHistory } from './belief-history.ts';
import { places } from './places.ts';
import type { BotReport, FromPage, GatewayState, ToPage, WorldState } from './protocol.ts';
import { carryOut, type Powers } from './requests.ts';

/** Connections to the gateway come and go without a word; whether they did is looked at this often. */
const lookEveryMs = 250;

/** Tells every page that is open what there is to see, and does what it asks for. */
export function visitors(sockets: WebSocketServer, powers: Powers) {
  const { sandbox, board, clock, discordWeather, weather } = powers;
  const { discord } = sandbox;
  const history = beliefHistory();
  let report: BotReport | null = null;
  const shown = new Map<string, string>();

  const state = (): WorldState => ({
    pace: clock.pace(),
    places: places(sandbox),
    weather: weather.now,
    discord: { ...discordWeather.now(), gateway: gatewayState() },
    bot: report,
    belief: history.samples(),
  });

  function gatewayState(): GatewayState {
    const session = discord.gateway.sessions.at(-1);
    return { connected: session?.connected ?? false, resumes: session?.resumes ?? 0 };
  }

  function tell(message: ToPage): void {
    const text = JSON.stringify(message);
    for (const socket of sockets.clients) socket.send(text);
  }

  /** Only what is not as it was. */
  function tellChanges(): void {
    const changed = Object.entries(state()).filter(([part, value]) => {
      const text = JSON.stringify(value);
      const isNew = shown.get(part) !== text;
      shown.set(part, text);
      return isNew;
    });
    if (changed.length > 0) tell({ kind: 'state', state: Object.fromEntries(changed) });
  }

  async function answer(socket: WebSocket, { id, ask }: FromPage): Promise<void> {
    const reply = (message: ToPage) => socket.send(JSON.stringify(message));
    try {
      reply({ kind: 'answer', id, value: await carryOut(powers, ask) });
    } catch (error) {
      reply({ kind: 'problem', id, problem: error instanceof Error ? error.message : String(error) });
    }
    tellChanges();
  }

  sockets.on('connection', (socket) => {
    socket.on('error', () => socket.terminate());
    socket.on('message', (text) => void answer(socket, JSON.parse(String(text)) as FromPage));
    // What is drawn begins with the state, and then everything should be there.
    socket.send(JSON.stringify({ kind: 'messages', messages: board.lasting() } satisfies ToPage));
    socket.send(JSON.stringify({ kind: 'state', state: state() } satisfies ToPage));
  });
  const stopListening = discord.onMessage((event) => {
    if (event.kind === 'deleted') tell({ kind: 'message-deleted', id: event.message.id });
    else tell({ kind: 'message', message: board.show(event) });
  });
  const looking = setInterval(tellChanges, lookEveryMs);

  return {
    onReport(next: BotReport): void {
      report = next;
      history.add(next.belief);
      tellChanges();
    },
    stop(): void {
      clearInterval(looking);
      stopListening();
    },
  };
}
