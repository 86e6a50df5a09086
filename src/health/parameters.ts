/*
 * The numbers of the model, and where each comes from. None is fitted to the sample worlds. "87 incidents": those of the
 * official status page, 2023-24 (Chu et al., ICPE 2025) and 2026 (aiwatch-reports). "Assumed": nobody has measured it for
 * C.AI, and the detector is tried against worlds in which it is wrong.
 */

const secondMs = 1_000;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How often each kind of trouble begins, all its scopes together. */
export const timesPerMs = {
  /** 87 incidents: in 2026, merged, one every two days. */
  broken: 1 / (2 * dayMs),
  /** Assumed: restarts and traffic shifting show about as often as outages. */
  blip: 1 / (2 * dayMs),
  /** Assumed: a bad route, a few times a week. */
  path: 1 / (2 * dayMs),
  /** Assumed: a home or data centre connection, weekly, and as often one that loses a part. */
  offline: 2 / (7 * dayMs),
  /** Assumed: so rarely that without a vantage a blackout is still told. With one it takes few looks to believe it. */
  blocked: 1 / (700 * dayMs),
};

/**
 * Of all that breaks: brown-outs, assumed from the few titles of 2023-24 that say unstable or degraded; and the web page
 * alone, one title of the 59 of both periods.
 */
export const shareOfBroken = { brownout: 0.2, webAlone: 0.01 };

/** The share of each kind of trouble that touches all endpoints at once; the rest touches one of them. */
export const shareOfEverything = {
  /** Titles of 2023-24: 5 of 33 name one feature, and as many call themselves partial. */
  broken: 0.7,
  /** Assumed: when one instance restarts, the others cover for it, so a restart that shows is nearly always one of everything. */
  blip: 0.977,
  /** Assumed: half of the bad routes lead to a single address. */
  path: 0.5,
  blocked: 0.5,
};

/** Mean lengths. Those of blips, paths and lulls are given for the default interval; see `paceOf`. */
export const meanMs = {
  /** Assumed: "seconds of traffic shifting", nearly all under a minute. */
  blip: 27.5 * secondMs,
  /** Assumed: routes heal in a minute or two. */
  path: 95 * secondMs,
  /** Assumed. */
  offline: 10 * minuteMs,
  lossy: 60 * minuteMs,
  /**
   * As long as an outage goes on failing in its one way, so that nothing is taken for a block only because it lasts. A block that
   * lasts for days is believed for as long as the vantage sees C.AI well.
   */
  blocked: 24 * minuteMs,
  /** 87 incidents: median 12 min in 2026, 54 min in 2023-24. */
  broken: 40 * minuteMs,
  /** Assumed: a service that has worked again for less than this may be in a lull. */
  lull: 45 * secondMs,
  /** Assumed: how long until a broken service breaks in another way, or comes back halfway. */
  change: 60 * minuteMs,
};

/** Paths and blips pass through this many stages, so that their lengths cluster around the mean: few last twice as long. */
export const stages = 6;

/** The interval for which the short lengths are given: whoever looks more often hears sooner, and of more blips. */
export const defaultIntervalMs = 30 * secondMs;

/** How many times as long as the default this interval is. */
export function paceOf(intervalMs: number): number {
  return intervalMs / defaultIntervalMs;
}

/** Chance that one look fails. */
export const failChance = {
  /** Assumed: lost packets and slow seconds, on a good line; `failure.ts` learns what a bad one loses. */
  noise: 0.01,
  /** Assumed: even when all is down, a few looks in a hundred get through. */
  broken: 0.95,
  /** Assumed: the edge can serve the web page while everything behind it is broken. */
  webOfAll: 0.4,
  /** Assumed: where no answer comes at all, it is more often the edge itself. */
  webOfSilence: 0.7,
  /** Three kinds of brown-out, because one that fails half the time can be declared over sooner than one that fails rarely. */
  brownout: [0.55, 0.4, 0.25],
  path: 0.85,
  /** Everything is dropped, or half of the connections. */
  blocked: [0.95, 0.5],
  /** Assumed: the share of failures with one cause that look different from those before. */
  otherwise: 0.3,
  /** With a network that is lost, with one that loses most of what is sent, and with two that lose a part. */
  offline: [0.95, 0.65, 0.3, 0.12],
  /** Assumed: a fifth of outside readings get lost, and most of them when the vantage itself is out. */
  vantage: 0.2,
  deadVantage: 0.8,
  /** Assumed: a control rarely fails by itself, but then for hours. */
  controlAgain: 0.6,
  /** Assumed: how often a queue stands in front of what is broken, compared with what works. */
  queue: 0.5,
};

/**
 * What failures look like: assumed, from what Cloudflare and Envoy document. Bad paths time out. One between the edge and the
 * origin shows as 52x, but hardly any as 502 to 504, which come from a proxy of the application, and none as a 500, which only the
 * origin can send. What gets lost in a network of our own or of the vantage shows as nothing. Restarts are 502 to 504, or a refused
 * connection, which is 521.
 */
export const faultShare = {
  ours: { network: 0.982, gateway: 0.002, edge: 0.015, server: 0.001 },
  lost: { network: 0.997, gateway: 0.001, edge: 0.001, server: 0.001 },
  blip: { network: 0.05, gateway: 0.884, edge: 0.036, server: 0.03 },
  broken: { network: 0.15, gateway: 0.3, edge: 0.3, server: 0.25 },
};

/** Assumed: how much likelier the official page opens an incident while something is broken than at any other moment. */
export const pageOpensRatio = 20;

/** When to speak. A false alarm costs more trust than one about a blip, and both cost more than a few seconds' delay. */
export const thresholds = {
  /**
   * What may have begun less than this ago is not announced yet if all of it fails: nobody needs to hear of a fault of twenty
   * seconds. Given for the default interval.
   */
  passesMs: 19.25 * secondMs,
  /**
   * That is with as much time between the last good look and the first failing one as is usual. Of more time, up to the widest that
   * counts, this part is taken off, and of less, it is added: the wider the gap, the fewer blips end in a second of waiting.
   */
  usualGapMs: 7.5 * secondMs,
  widestGapMs: 15 * secondMs,
  soonerPerGap: 0.4,
  /** What the vantage saw well so lately is not announced before it has seen it fail, too, if it may be our way. */
  latelySeenMs: 5 * minuteMs,
  /** What the vantage says is its opinion for this long. */
  opinionMs: 2 * minuteMs,
  /** Announced when an outage outweighs a blip so far ... */
  broken: 0.825,
  /** ... and there is at most this chance that it is our own trouble. */
  ours: 0.03,
  /** Declared over when there is at most this chance that it is not. */
  over: 0.005,
  /** An open alarm is taken back when what failed last was, with this chance, our own trouble. */
  withdraw: 0.95,
  /** From this chance of an outage on what the vantage says may decide. */
  pressing: 0.2,
  /** From this chance of an outage on it is worth looking again at once; so it is from this chance on that an open one is over. */
  doubt: 0.0005,
  overDoubt: 0.05,
};

/** Every number that moves a belief: a belief that was saved under other numbers means something else. */
export const modelParameters: readonly unknown[] = [
  ...[timesPerMs, shareOfBroken, shareOfEverything, meanMs, stages, defaultIntervalMs],
  ...[failChance, faultShare, pageOpensRatio],
];
