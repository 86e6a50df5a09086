import type { BeliefSample, BotReport, OwedDelivery, ShownReading } from '../window/protocol.ts';
import { Plot } from './plot.tsx';
import { Ago, formatted } from './timestamp.tsx';

const verdicts: Record<BotReport['verdict'], string> = {
  up: 'C.AI works',
  queue: 'C.AI works, but there is a queue',
  suspected: 'Something fails; too early to say',
  down: 'C.AI is down',
  recovering: 'C.AI is coming back',
  unreached: 'C.AI works, but cannot be reached from here',
  unseen: 'C.AI cannot be seen',
};

const phases: Record<NonNullable<BotReport['incident']>['phase'], string> = {
  down: 'it fails',
  recovering: 'it works again, and has yet to hold',
  over: 'it is over',
  withdrawn: 'it was a false alarm',
  'set-aside': 'it is no longer news',
};

const steps: Record<string, string> = {
  start: 'the alert',
  update: 'a change of the alert',
  reply: 'the end, as a reply',
  'reply-edit': 'a change of the reply',
  summary: 'what happened, in one message',
  tell: 'the end, in a direct message',
  'tell-edit': 'a change of the direct message',
};

/** What the bot makes of all that it has seen. */
export function Belief({ bot, samples }: { bot: BotReport | null; samples: readonly BeliefSample[] }) {
  return (
    <section>
      <h2>The bot thinks</h2>
      <p class={`verdict ${bot?.verdict}`}>
        {bot ? verdicts[bot.verdict] : 'Nothing yet: it has not looked'}
      </p>
      <Plot samples={samples} />
      {bot && (
        <p>
          <a href={bot.statusPage} target="_blank" rel="noreferrer">
            Its status page
          </a>
        </p>
      )}
    </section>
  );
}

/** Channels as people call them, by id. */
type Names = ReadonlyMap<string, string>;

/** What the bot last saw, and what it owes. */
export function Knowledge({ bot, channels }: { bot: BotReport | null; channels: Names }) {
  if (bot === null) return null;
  return (
    <>
      <section>
        <h2>Latest readings</h2>
        <ul class="readings">
          {bot.readings.map((reading) => (
            <Reading key={reading.source} reading={reading} />
          ))}
        </ul>
      </section>
      <section>
        <h2>Open incident</h2>
        <Incident bot={bot} />
      </section>
      <section>
        <h2>Outbox</h2>
        <Outbox bot={bot} channels={channels} />
      </section>
    </>
  );
}

function Reading({ reading: { label, verdict, reason, at } }: { reading: ShownReading }) {
  return (
    <li>
      <span class={`dot ${verdict}`} role="img" aria-label={verdict} />
      <strong>{label}</strong>
      <small>
        <Ago at={at} />
      </small>
      <span class="reason">{reason}</span>
    </li>
  );
}

function Incident({ bot: { incident, readings } }: { bot: BotReport }) {
  if (incident === null) return <p class="hint">None.</p>;
  const { phase, severity, affected, since, evidence, relapse, revision } = incident;
  const named = (source: string) => readings.find((one) => one.source === source)?.label ?? source;
  return (
    <dl class="facts">
      <dt>Phase</dt>
      <dd>{phases[phase]}</dd>
      {relapse && (
        <>
          <dt>Broke again</dt>
          <dd>{relapse.count === 1 ? 'once' : `${relapse.count} times`}</dd>
        </>
      )}
      <dt>Severity</dt>
      <dd>{severity}</dd>
      <dt>Since</dt>
      <dd>{formatted(since, 'T')}</dd>
      <dt>Affected</dt>
      <dd>{affected.map(named).join(', ')}</dd>
      <dt>Failing</dt>
      <dd>{evidence.failing.map(({ source }) => named(source)).join(', ') || 'nothing right now'}</dd>
      <dt>Revision</dt>
      <dd>{revision}</dd>
    </dl>
  );
}

function Outbox({ bot: { outbox, subscriptions }, channels }: { bot: BotReport; channels: Names }) {
  const named = (id: string) => channels.get(id) ?? 'a deleted channel';
  const alerted = subscriptions.map(
    ({ channelId, paused }) => named(channelId) + (paused ? ' (paused)' : ''),
  );
  return (
    <>
      <p class="hint">
        {alerted.length === 0 ? 'No channel has alerts yet.' : `Alerts in ${alerted.join(', ')}.`}
      </p>
      <ul class="outbox">
        {outbox.map((owed) => (
          <li key={owed.channelId}>
            <strong>{named(owed.channelId)}</strong> {whatIsOwed(owed)}
          </li>
        ))}
      </ul>
    </>
  );
}

function whatIsOwed({ step, attempts, retryAt }: OwedDelivery) {
  if (step === null) return 'knows all there is to know; the end is still to come';
  if (attempts === 0) return `is owed ${steps[step] ?? step}`;
  return (
    <>
      is owed {steps[step] ?? step}; tried {attempts === 1 ? 'once' : `${attempts} times`}, again{' '}
      <Ago at={retryAt} />
    </>
  );
}
