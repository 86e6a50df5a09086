import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { playedEvents, playedOpcodes } from '../gateway/payloads.ts';
import type { Reply } from '../model.ts';
import { controls, events, payloadProblems } from './event-shapes.ts';
import { aStage, modals, type Stage } from './stage.ts';

type Payload = { op: number; d: unknown; s: number | null; t: string | null };

/** A connection without any client's help, and everything that came over it. */
async function connection({ discord, ask }: Stage) {
  const { url } = (await ask('GET', '/gateway/bot')).body as { url: string };
  const socket = new WebSocket(`${url}?v=10&encoding=json`);
  onTestFinished(() => socket.terminate());
  const received: Payload[] = [];
  socket.on('message', (raw) => received.push(JSON.parse(String(raw))));
  const arrival = (is: (payload: Payload) => boolean) => discord.waitFor(() => received.find(is));
  await arrival(({ op }) => op === GatewayOpcodes.Hello);
  return {
    socket,
    received,
    arrival,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
  };
}

/** A connection that is ready, and its session. */
async function identified(stage: Stage, intents = 0) {
  const connected = await connection(stage);
  connected.send(GatewayOpcodes.Identify, { token: stage.discord.token, intents, properties: {} });
  const ready = await connected.arrival(({ t }) => t === GatewayDispatchEvents.Ready);
  return { ...connected, sessionId: (ready.d as { session_id: string }).session_id };
}

/** Everything that the stand-in lets people do, each in the way that makes the event as full as it gets. */
async function everyInteraction(stage: Stage) {
  const { begin, here, ann, role, channels, discord, answered } = stage;
  const cy = discord.user({ name: 'Cy' });
  const direct = ann.inDirectMessage();
  const inServer = await answered();
  const inDirect = await answered(direct);
  const { reply } = inServer;
  const acts = [
    () => here.command('ask', { options: { what: 'x', where: channels.text, whom: role } }),
    () => here.command('ask', { options: { where: channels.thread, whom: ann } }),
    () => here.command('nested', { subcommand: 'inner', options: { where: channels.voice } }),
    () => here.autocomplete('ask', { focused: 'what', value: 'x', options: { whom: ann } }),
    () => here.contextMenu('Explain', here.say('error')),
    () => reply.press('Again'),
    () => reply.choose('which', ['First']),
    () => reply.choose('select-5', [ann]),
    () => reply.choose('select-6', [role]),
    () => reply.choose('select-8', [channels.news]),
    () => ann.in(channels.thread).command('ask'),
    () => direct.command('ask'),
    () => direct.autocomplete('ask', { focused: 'what', value: 'x' }),
    () => direct.contextMenu('Explain', direct.say('error')),
    () => inDirect.reply.press('Again'),
    () => ann.inDirectMessage({ with: cy }).command('ask'),
    () => ann.in(channels.text, { userInstalled: true }).command('ask'),
  ];
  for (const act of acts) await begin(act);
  return acts.length + 2 + (await everySubmission(stage, reply));
}

/** Every modal, opened by a command or a button, and sent. */
async function everySubmission({ begin, ask, here, ann, role, channels }: Stage, reply: Reply) {
  const picture = { filename: 'a.png' };
  const filled = [
    { 'field-4': 'x', 'field-3': ['Second'], 'field-5': [ann], 'field-6': [role], 'field-7': [role] },
    {
      'field-8': [channels.news],
      'field-19': [picture],
      'field-21': '2',
      'field-22': ['1'],
      'field-23': true,
    },
    { 'Why?': 'because' },
  ];
  for (const [index, modal] of modals.entries()) {
    const opening = await begin(() => (index === 1 ? reply.press('Again') : here.command('ask')));
    await ask('POST', opening.callback, modal);
    const opened = (await opening.begun) as Reply;
    await begin(() => opened.modal?.submit(filled[index]) ?? Promise.reject(new Error('no modal')));
  }
  return 2 * modals.length;
}

test('every interaction is told as Discord documents it', async () => {
  const stage = await aStage();
  const { received } = await identified(stage);

  const begun = await everyInteraction(stage);

  const told = () => received.filter(({ t }) => t === GatewayDispatchEvents.InteractionCreate);
  await stage.discord.waitFor(() => told().length === begun);
  expect(
    told()
      .map(payloadProblems)
      .filter((problems) => problems.length > 0),
  ).toEqual([]);
  expect(stage.discord.violations).toEqual([]);
});

test('everything else that the gateway sends is as Discord documents it', async () => {
  const stage = await aStage();
  const { gateway, token } = stage.discord;
  const first = await identified(stage, GatewayIntentBits.Guilds);
  first.send(GatewayOpcodes.Heartbeat, 1);
  gateway.requestHeartbeat();
  gateway.requestReconnect();
  await first.arrival(({ op }) => op === GatewayOpcodes.Reconnect);
  first.socket.terminate();
  const second = await connection(stage);
  second.send(GatewayOpcodes.Resume, { token, session_id: first.sessionId, seq: 1 });
  await second.arrival(({ t }) => t === GatewayDispatchEvents.Resumed);
  gateway.invalidateSession({ resumable: true });
  await second.arrival(({ op }) => op === GatewayOpcodes.InvalidSession);
  const third = await identified(stage);
  await stage.begin(() => stage.here.command('ask'));
  await third.arrival(({ t }) => t === GatewayDispatchEvents.InteractionCreate);

  const received = [first, second, third].flatMap((connected) => connected.received);

  expect(received.flatMap(payloadProblems)).toEqual([]);
  expect(new Set(received.map(({ op }) => op))).toEqual(new Set([GatewayOpcodes.Dispatch, ...playedOpcodes]));
  expect(new Set(received.flatMap(({ t }) => t ?? []))).toEqual(new Set(playedEvents));
});

test('no event and no opcode is played without a description here', () => {
  expect(Object.keys(events).toSorted()).toEqual(playedEvents.toSorted());
  expect(Object.keys(controls).map(Number).toSorted()).toEqual(playedOpcodes.toSorted());
});

test('what departs from the documentation is found', () => {
  const hello = { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 1 }, s: null, t: null };

  expect(payloadProblems(hello)).toEqual([]);
  expect(payloadProblems({ ...hello, d: {} })).toContain('HELLO: heartbeat_interval is missing');
  expect(payloadProblems({ ...hello, s: 1 })).toContain('payload: only events are numbered');
  expect(payloadProblems({ op: 10, d: hello.d })).toContain('payload: s is missing');
  expect(payloadProblems({ op: 0, d: { more: 1 }, s: 1, t: GatewayDispatchEvents.Resumed })).toEqual([
    'RESUMED: more is not documented',
  ]);
});
