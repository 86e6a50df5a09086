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
  /** Assumed: a home or data centre connection, weekly. */
  offline: 1 / (7 * dayMs),
};

/**
 * Of all that breaks: brown-outs, assumed from the few titles of 2023-24 that say unstable or degraded; and the web page
 * alone, one title of the 59 of both times.
 */
export const shareOfBroken = { brownout: 0.2, webAlone: 0.01 };

/** Of each kind of trouble, what touches all endpoints at once; the rest touches one of them. */
export const shareOfEverything = {
  /** Titles of 2023-24: 5 of 33 are of one feature, as many call themselves partial. */
  broken: 0.7,
  /** Assumed: one part that restarts alone is covered by its twins, so what shows is nearly always all of it. */
  blip: 0.95,
  /** Assumed: a bad route is as often one to a single address. */
  path: 0.5,
};

/** Mean lengths. Those that are short at any pace of looking are given for the default interval; see `paceOf`. */
export const meanMs = {
  /** Assumed: "seconds of traffic shifting", nearly all under a minute. */
  blip: 27.5 * secondMs,
  /** Assumed: routes heal in a minute or two. */
  path: 95 * secondMs,
  /** Assumed. */
  offline: 10 * minuteMs,
  /** 87 incidents: median 12 min in 2026, 54 min in 2023-24. */
  broken: 40 * minuteMs,
  /** Assumed: what works again for a shorter time than this may be a lull. */
  lull: 45 * secondMs,
  /** Assumed: how long until a broken service breaks in another way, or comes back halfway. */
  change: 60 * minuteMs,
};

/** Short troubles pass through this many stages, so that their lengths gather around the mean: few last twice as long. */
export const stages = 6;

/** The interval for which the short lengths are given: who looks more often wants to know sooner, and pays in blips. */
export const defaultIntervalMs = 30 * secondMs;

/** How much slower than the default somebody looks. */
export function paceOf(intervalMs: number): number {
  return intervalMs / defaultIntervalMs;
}

/** Chance that one look fails. */
export const failChance = {
  /** Assumed: lost packets and slow seconds, up to one look in a hundred on a bad line. */
  noise: 0.01,
  /** Assumed: even when all is down, a few in a hundred get through. */
  broken: 0.95,
  /** Assumed: the web page can come from the edge while all behind it is broken. */
  webOfAll: 0.4,
  /** Kinds of brown-out, because one that fails half the time must not be declared over as slowly as one that fails rarely. */
  brownout: [0.55, 0.4, 0.25],
  path: 0.85,
  /** Assumed: of what fails because of one cause, how much fails in another way than it did before. */
  otherwise: 0.1,
  /** A lost network, and one that loses most of what is sent. */
  offline: [0.95, 0.65],
  /** Assumed: a fifth of outside readings get lost; where the vantage itself is out, most. */
  vantage: 0.2,
  deadVantage: 0.8,
  /** Assumed: a control rarely fails by itself, but then for hours. */
  control: 0.01,
  controlAgain: 0.6,
};

/**
 * What failures look like: assumed, from what Cloudflare and Envoy document. Bad paths time out, though one between an edge
 * and the origin shows as 52x, and none as a 500, which the origin alone can say; restarts are 502 to 504, or a refused
 * connection, which is 521.
 */
export const faultShare = {
  ours: { network: 0.975, gateway: 0.008, edge: 0.015, server: 0.002 },
  blip: { network: 0.05, gateway: 0.884, edge: 0.036, server: 0.03 },
  broken: { network: 0.15, gateway: 0.3, edge: 0.3, server: 0.25 },
};

/** Assumed: how much likelier the official page opens an incident while something is broken than at any other moment. */
export const pageOpensRatio = 20;

/** When to speak. A false alarm costs more trust than one about a blip, and either more than a few seconds. */
export const thresholds = {
  /** Announced when an outage outweighs a blip so far ... */
  broken: 0.85,
  /** ... and there is at most this chance that it is our own trouble. */
  ours: 0.04,
  /** Over when there is at most this chance that it is not. */
  over: 0.005,
  /** An open alarm is taken back when what failed last was, with this chance, our own trouble. */
  withdraw: 0.95,
  /** From this chance of an outage on it pays to look again at once, and from this chance on that an open one is over. */
  doubt: 0.0005,
  overDoubt: 0.05,
};

/** All that moves a belief: one that was saved under other numbers means something else. */
export const modelParameters: readonly unknown[] = [
  ...[timesPerMs, shareOfBroken, shareOfEverything, meanMs, stages, defaultIntervalMs],
  ...[failChance, faultShare, pageOpensRatio],
];
