import { setImmediate as idle } from 'node:timers/promises';
import type { APIMessage } from 'discord.js';
import { pino } from 'pino';
import type { Alerts } from '../../src/alerts/alerts.ts';
import { announce } from '../../src/alerts/announce.ts';
import { delivering as createDelivering } from '../../src/alerts/delivering.ts';
import { ledger as createLedger, type LedgerEntry, type LedgerStore } from '../../src/alerts/ledger.ts';
import { localAlerts } from '../../src/alerts/local-alerts.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { type Incident, into, isOpen } from '../../src/health/incident.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { Messenger, Post } from '../../src/sending/messenger.ts';
import type { Outcome } from '../../src/sending/outcome.ts';
import { pace as createPace } from '../../src/sending/pace.ts';
import { findMessage } from '../../src/sending/sent-messages.ts';
import { roleIn, saysOther } from '../../src/sending/shown-message.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import { english } from '../../tests/english.ts';
import { recovering, returned } from '../health/incidents.ts';
import { subscription } from '../storage/entries.ts';
import { manualTime } from './manual-time.ts';
import { started } from './outage.ts';

/** What becomes of a request, and of the bot. `lost`: it takes effect, and the answer never comes. */
export type Fate = 'answered' | 'lost' | 'swallowed' | 'turned away' | 'killed before' | 'killed after';

export type Happening =
  | { kind: 'request'; fate: Fate }
  | { kind: 'time passes'; lengthMs: number }
  | { kind: 'is set'; settings: Partial<ChannelSettings> }
  | {
      kind:
        | 'killed'
        | 'is unsubscribed'
        | 'is deleted'
        | 'changes'
        | 'worsens'
        | 'eases'
        | 'recovers'
        | 'returns'
        | 'ends'
        | 'is withdrawn'
        | 'is set aside';
    };

export type OneChannelOptions = {
  isReadable: boolean;
  settings?: Partial<ChannelSettings>;
  /** As it begins. */
  outage?: Incident;
};

const botId = '1';
const place = { guildId: '100', channelId: '2' };
const { channelId } = place;
const log = pino({ level: 'silent' });
/** Real Discord says "a few minutes" and no more. */
const nonceKnownMs = 3 * 60_000;
/** No request lasts longer. */
const requestTimeoutMs = 15_000;
const firstIdAt = 1_420_070_400_000;

type Failed = Extract<Outcome, { kind: 'failed' }>;
type Posted = Pick<APIMessage, 'id' | 'content' | 'embeds' | 'nonce'> & {
  at: number;
  replyTo: string | undefined;
  mentions: boolean;
  /** Whether its text has shown the mention of a role that it did not ping. */
  pretends: boolean;
  /** When the bot asked for it, which may be long before it arrived. */
  askedAt: number;
};

function takesEffect(fate: Fate): boolean {
  return fate === 'answered' || fate === 'lost' || fate === 'killed after';
}

function isDeath(fate: Fate): boolean {
  return fate === 'killed before' || fate === 'killed after';
}

/** A channel as Discord keeps it, with no more in it than tells whether a message is there twice. */
function channel({ isReadable }: { isReadable: boolean }) {
  const messages: Posted[] = [];
  const deleted: Posted[] = [];
  const published = new Set<string>();
  const threads = new Map<string, 'open' | 'archived'>();
  const done = (messageId: string): Outcome => ({ kind: 'sent', messageId, isOther: false });
  const idAt = (at: number) =>
    String((BigInt(at - firstIdAt) << 22n) + BigInt(messages.length + deleted.length));
  const contentOf = (view: Post['view']) =>
    'embeds' in view ? { content: view.content ?? '', embeds: view.embeds } : { content: '', embeds: [] };

  return {
    messages,
    deleted,
    published,
    threads,
    publish(messageId: string): Outcome {
      published.add(messageId);
      return done(messageId);
    },
    openThread(messageId: string): Outcome {
      threads.set(messageId, 'open');
      return done(messageId);
    },
    archiveThread(messageId: string): Outcome {
      threads.set(messageId, 'archived');
      return done(messageId);
    },
    post({ view, nonce, replyTo, mentionRoleId }: Post, at: number, askedAt: number): Outcome {
      const known = messages.find((message) => message.nonce === nonce && at - message.at < nonceKnownMs);
      if (known)
        return {
          ...done(known.id),
          ...{ isOther: saysOther(view, known), shownRoleId: roleIn(known) },
        } as Outcome;
      const id = idAt(at);
      const content = contentOf(view);
      const pretends = roleIn(content) !== (mentionRoleId ?? null);
      const posted = {
        ...{ id, nonce, at, askedAt, replyTo, mentions: mentionRoleId != null, pretends },
        ...content,
      };
      messages.push(posted);
      return { ...done(id), shownRoleId: roleIn(posted) } as Outcome;
    },
    edit(messageId: string, view: Post['view']): Outcome {
      const message = messages.find(({ id }) => id === messageId);
      if (message === undefined) return { kind: 'message-gone' };
      const content = contentOf(view);
      const pretends = message.pretends || (roleIn(content) !== null && !message.mentions);
      Object.assign(message, { ...content, pretends });
      return { kind: 'sent', messageId, isOther: false };
    },
    /** Somebody deletes what stands there last. */
    deleteLast(): void {
      const [last] = messages.splice(-1);
      if (last !== undefined) deleted.push(last);
    },
    reader: {
      channel: async () => ({ last_message_id: messages.at(-1)?.id ?? null }),
      messages: async ({ after = '0' }: Record<string, string>) =>
        messages
          .filter(({ id }) => isReadable && BigInt(id) > BigInt(after))
          .map(({ id, content, embeds, replyTo }) => ({
            ...{ id, content, embeds, author: { id: botId } },
            ...(replyTo !== undefined && { message_reference: { message_id: replyTo } }),
          })),
    },
  };
}

function onFatal(error: Error): never {
  throw error;
}

const notOfTheOutage: Happening['kind'][] = [
  ...(['request', 'killed', 'time passes', 'is set', 'is unsubscribed', 'is deleted'] as const),
];

type Life = { isOver: boolean };

/** Nothing reaches the disk of a bot that was killed. */
function storeOn(disk: Map<string, LedgerEntry>, life: Life): LedgerStore {
  return {
    async write(changes) {
      for (const change of life.isOver ? [] : changes) {
        const name = `${change.kind}:${change.key}`;
        if (change.value === null) disk.delete(name);
        else disk.set(name, change);
      }
    },
  };
}

/** What becomes of an outage, if that can become of it. */
function lived(incident: Incident, happening: Happening['kind'], now: number): Incident {
  const { phase, phaseAt, relapse, revision } = incident;
  const at = Math.max(now, phaseAt + 60_000);
  switch (happening) {
    case 'changes':
      return phase === 'down' ? { ...incident, affected: ['account'], revision: revision + 1 } : incident;
    case 'worsens':
      return phase === 'down'
        ? { ...incident, severity: 'outage', worst: 'outage', revision: revision + 1 }
        : incident;
    case 'eases':
      return phase === 'down' ? { ...incident, severity: 'degraded', revision: revision + 1 } : incident;
    case 'recovers':
      return phase === 'down' ? recovering(incident, at - incident.since) : incident;
    case 'returns':
      return phase === 'recovering' ? returned(incident, 180_000) : incident;
    case 'ends':
      return phase === 'recovering' ? into(incident, 'over', at) : incident;
    case 'is withdrawn':
      return phase === 'down' && relapse === null ? into(incident, 'withdrawn', at) : incident;
    case 'is set aside':
      return phase === 'down' ? into(incident, 'set-aside', at) : incident;
    default:
      return incident;
  }
}

/** One subscribed channel, and what delivers to it, killed and started anew as often as it happens. */
export async function oneChannel({ settings, outage = started, ...options }: OneChannelOptions) {
  const there = channel(options);
  const { messages, post, edit, reader } = there;
  const disk = new Map<string, LedgerEntry>([
    [
      `subscription:${channelId}`,
      {
        kind: 'subscription',
        key: channelId,
        value: subscription(channelId, { roleId: '3', ...(settings && { settings }) }),
      },
    ],
  ]);
  let incident = outage;
  let bot = start(outage.announcedAt);

  function start(at: number) {
    const time = manualTime(at);
    const life: Life = { isOver: false };
    const requests: ((fate: Fate) => Promise<void>)[] = [];
    const request = <T>(act: () => Promise<T>): Promise<T | Failed> =>
      new Promise((answer) => {
        requests.push(async (fate) => {
          const outcome = takesEffect(fate) ? await act() : null;
          if (isDeath(fate)) return;
          const failed: Failed = { kind: 'failed', detail: fate, isUnsent: fate === 'turned away' };
          answer(fate === 'answered' && outcome !== null ? outcome : failed);
        });
      });
    const messenger: Messenger = {
      post(_, message) {
        const askedAt = time.clock();
        return request(async () => post(message, time.clock(), askedAt));
      },
      edit: (_, messageId, view) => request(async () => edit(messageId, view)),
      remove: async (_, messageId) => ({ kind: 'sent', messageId, isOther: false }),
      find: (_, { view, nonce, replyTo, mentionRoleId }, mark, sentAfter) =>
        request(() => {
          const mentions = mentionRoleId != null;
          return findMessage(reader, { botId, nonce, mark, replyTo, mentions, view }, sentAfter);
        }),
      publish: (_, messageId) => request(async () => there.publish(messageId)),
      openThread: (_, messageId) => request(async () => there.openThread(messageId)),
      archiveThread: (_, messageId) => request(async () => there.archiveThread(messageId)),
      rolesIn: async () => null,
      openDirectMessage: async () => null,
      isGone: async () => false,
      abort() {},
    };
    const ledger = createLedger(storeOn(disk, life), [...disk.values()]);
    const { clock, timer } = time;
    const pace = createPace({ perSecond: Number.POSITIVE_INFINITY, clock, timer, log, metrics: noMetrics });
    const delivering = createDelivering({
      ...{ ledger, messenger, clock, timer, log, metrics: noMetrics },
      words: alertWords(
        () => english,
        () => null,
        clock,
      ),
      pace,
      random: () => 0.5,
      isConfirmed: () => true,
      onFatal,
    });
    return { time, life, requests, ledger, delivering, messenger, pace };
  }

  async function hear(): Promise<void> {
    await announce(bot.ledger, bot.delivering, incident, bot.time.clock());
    bot.delivering.wake(bot.ledger.deliveries.channels());
    await idle();
  }

  async function kill(): Promise<void> {
    bot.life.isOver = true;
    bot = start(bot.time.clock());
    await hear();
  }

  async function decide(fate: Fate): Promise<void> {
    const request = bot.requests.shift();
    if (request === undefined) return;
    await request(fate);
    if (isDeath(fate)) await kill();
    await idle();
  }

  /** The next request, when it is time for it, and what becomes of it. */
  async function request(fate: Fate): Promise<void> {
    while (bot.requests.length === 0 && bot.time.waiting() > 0) {
      bot.time.passToNextTimer();
      await idle();
    }
    await decide(fate);
  }

  async function wait(lengthMs: number): Promise<void> {
    if (lengthMs >= requestTimeoutMs) await decide('swallowed');
    bot.time.pass(lengthMs);
    await idle();
  }

  /** What happens next is at least a minute later. */
  async function catchUp(): Promise<void> {
    await wait(Math.max(0, incident.phaseAt + 60_000 - bot.time.clock()));
  }

  /** What its admins do: they choose settings, or turn the alerts off. */
  async function choose(act: (alerts: Alerts) => Promise<unknown>): Promise<void> {
    const { ledger, delivering, messenger, pace, time } = bot;
    const alerts = localAlerts({
      ...{ ledger, delivering, pace, clock: time.clock },
      messenger: { ...messenger, post: async () => ({ kind: 'sent', messageId: '4', isOther: false }) },
      words: alertWords(
        () => english,
        () => null,
        time.clock,
      ),
      newNonce: () => 'confirmation',
      openIncident: () => (isOpen(incident) ? incident : null),
      onFatal,
    });
    await act(alerts);
    await idle();
  }

  await hear();

  return {
    messages,
    deleted: there.deleted,
    published: there.published,
    threads: there.threads,
    async happen(happening: Happening): Promise<void> {
      if (happening.kind === 'request') await request(happening.fate);
      if (happening.kind === 'killed') await kill();
      if (happening.kind === 'time passes') {
        await wait(happening.lengthMs);
      }
      if (happening.kind === 'is set')
        await choose((alerts) => alerts.subscribe(place, { settings: happening.settings }));
      if (happening.kind === 'is deleted') there.deleteLast();
      if (happening.kind === 'is unsubscribed') await choose((alerts) => alerts.unsubscribe(place));
      if (!notOfTheOutage.includes(happening.kind)) await catchUp();
      const next = lived(incident, happening.kind, bot.time.clock());
      if (next === incident) return;
      incident = next;
      await hear();
    },
    /** Carries out what is still owed, without anything going wrong any more. */
    async settle(): Promise<void> {
      for (let step = 0; step < 10; step += 1) await request('answered');
    },
    incident: () => incident,
    isOwed: () => bot.ledger.deliveries.toChannel(channelId).size > 0,
  };
}
