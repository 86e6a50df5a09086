import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';
import type { Severity } from '../health/detection.ts';
import type { HypothesisKind } from '../health/hypotheses.ts';
import { recentMedian, slowOnes } from '../health/latency.ts';
import { beliefs } from '../health/model.ts';
import type { Status } from '../health/status.ts';
import { lookedAt, type Seen } from './seen.ts';

const verdicts: Status['verdict'][] = [
  'up',
  'queue',
  'suspected',
  'down',
  'recovering',
  'unreached',
  'unseen',
];
const severities: Severity[] = ['outage', 'degraded', 'queueing'];
const kinds: HypothesisKind[] = ['well', 'offline', 'path', 'blocked', 'blip', 'outage', 'brownout'];

const followStates = ['on', 'asked', 'hidden', 'off', 'left'] as const;
const panelStates = ['active', 'paused', 'deleted', 'stuck'] as const;

/** Gauges whose names say that they count up, which Prometheus's own lint objects to. */
const misnamed = [
  ...['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'],
];

/** Metrics of this moment. What it returns brings them up to date, and is to be called before they are read. */
export function gauges(registry: Registry, version: string): (seen: Seen) => void {
  collectDefaultMetrics({ register: registry });
  for (const name of misnamed) registry.removeSingleMetric(name);

  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `cai_status_bot_${name}`, help, labelNames, registers: [registry] });

  gauge('build_info', 'Always 1; its label says which version runs.', 'version').set({ version }, 1);
  const verdict = gauge(
    'verdict',
    'What is seen of C.AI: 1 for the one that holds, 0 for all others.',
    'verdict',
  );
  const belief = gauge(
    'belief_ratio',
    'How likely the detector holds each explanation, 0 to 1.',
    'hypothesis',
  );
  const open = gauge('incident_open', 'Whether an outage runs, by how bad it is.', 'severity');
  const age = gauge('incident_age_seconds', 'For how long the outage has run that runs now; 0 without one.');
  const aside = gauge(
    'source_set_aside',
    'Always 1, for each source that has failed for so long that it counts nothing.',
    'source',
  );
  const latency = gauge(
    'latency_seconds',
    'How long the answers of a source take: the median of the last looks, and of all.',
    'source',
    'looks',
  );
  const slow = gauge(
    'source_slow',
    'Always 1, for each endpoint whose answers take far longer than usual.',
    'source',
  );
  const look = gauge('last_look_timestamp_seconds', 'When C.AI was last looked at, whatever was seen.');
  const subscriptions = gauge(
    'subscriptions',
    'Channels with alerts; paused where the bot was refused.',
    'state',
  );
  const owed = gauge('deliveries_owed', 'Channels and people who are still owed news.');
  const oldest = gauge(
    'oldest_owed_delivery_age_seconds',
    'How old the oldest start or end is that is still owed; 0 when none is.',
  );
  const panels = gauge(
    'panels',
    'Panels, by how they are; stuck where Discord takes no edits, deleted where somebody did that.',
    'state',
  );
  const oldestPanel = gauge(
    'oldest_panel_age_seconds',
    'How long ago the panel was brought up to date that has waited for longest; 0 without one.',
  );
  const follows = gauge(
    'follows',
    'Channels by how they follow the news channel; hidden where the bot may not look, off where it did not work, left where it could not be ended.',
    'state',
  );
  const newsWorks = gauge(
    'news_channel_works',
    'Whether the news channel can be used; 0 also without one, and before that was looked at.',
  );
  const connected = gauge(
    'gateway_connected',
    'Whether commands arrive from Discord, on every shard of this process.',
  );
  const leading = gauge('leading', 'Whether this process is the one that looks and delivers.');
  const stateAge = gauge('state_age_seconds', 'How old the knowledge is from which this process answers.');
  const unreadable = gauge('unreadable_records', 'Records in the storage that the leader can not read.');
  const leaderSeen = gauge(
    'leader_seen_age_seconds',
    'How long ago this process last led, or saw another one lead.',
  );

  return (seen) => {
    const { now, status, watch } = seen;
    const backlog = seen.backlog();
    const down = status.incident?.phase === 'down' ? status.incident : null;
    const believed = watch === null ? null : beliefs(watch.detection);
    for (const each of verdicts) verdict.set({ verdict: each }, Number(status.verdict === each));
    for (const kind of kinds) belief.set({ hypothesis: kind }, believed?.[kind] ?? 0);
    for (const severity of severities) open.set({ severity }, Number(down?.severity === severity));
    age.set(down === null ? 0 : secondsSince(down.since, now));
    aside.reset();
    for (const { source } of status.aside) aside.set({ source }, 1);
    latency.reset();
    for (const { source, latency: its } of status.sources) {
      if (its === undefined) continue;
      latency.set({ source, looks: 'last' }, recentMedian(its) / 1000);
      latency.set({ source, looks: 'all' }, its.usualMs / 1000);
    }
    slow.reset();
    for (const { source } of slowOnes(status.sources)) slow.set({ source }, 1);
    look.set((lookedAt(seen) ?? 0) / 1000);
    subscriptions.set({ state: 'active' }, backlog.subscriptions.active);
    subscriptions.set({ state: 'paused' }, backlog.subscriptions.paused);
    owed.set(backlog.owed);
    oldest.set(backlog.oldestSince === null ? 0 : secondsSince(backlog.oldestSince, now));
    for (const state of panelStates) panels.set({ state }, seen.panels[state]);
    oldestPanel.set((seen.panels.oldestAgeMs ?? 0) / 1000);
    for (const state of followStates) follows.set({ state }, seen.following[state]);
    newsWorks.set(Number(seen.following.works === true));
    connected.set(Number(seen.isConnected));
    leading.set(Number(seen.isLeading));
    stateAge.set(seen.stateAgeMs / 1000);
    unreadable.set(seen.store.unreadable);
    leaderSeen.set(seen.leaderSeen.agoMs / 1000);
  };
}

function secondsSince(at: number, now: number): number {
  return Math.max(0, now - at) / 1000;
}
