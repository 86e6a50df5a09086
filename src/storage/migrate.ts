import type { Row } from './engine.ts';
import { schemaVersion } from './schema.ts';

type Fields = Record<string, unknown>;

/** Turns a record of each kind into that of the next version; what is not an object stays as it is. */
type Step = Record<string, (record: Fields) => Fields>;

/** The first goes from version 1 to 2, and so on. A step is never changed after its release. */
const steps: readonly Step[] = [
  {
    watch: (watch) => ({ hiddenSince: null, readings: [], ...watch }),
    delivery: (delivery) => ({ triedAt: null, ...delivery }),
  },
  {
    watch: ({ schedule, detection, ...watch }) => ({
      ...watch,
      schedule: filled(schedule, { doubtSince: null }),
      // Which model a belief was of is not known, so the detector begins anew.
      detection: isFields(detection)
        ? { ...detection, belief: filled(detection['belief'], { model: '' }) }
        : detection,
    }),
  },
  {
    watch: ({ incident, lastIncident, detection, ...watch }) => ({
      ...{ aside: [], beside: null, ...watch },
      hiddenSince: {},
      unreached: false,
      detection: filled(detection, {
        failedAt: {},
        ownLoss: { at: 0, looks: 0, lost: 0, controlOkAt: 0 },
        mute: [],
      }),
      incident: isFields(incident) ? withPhase(incident) : incident,
      lastIncident: isFields(lastIncident) ? withPhase(lastIncident) : lastIncident,
    }),
    incident: withPhase,
    // An alert that showed the end was still owed the reply below it.
    delivery: ({ told, ...delivery }) => ({
      ...{ replyId: null, replyRevision: 0, ...delivery },
      told: told === 'end' ? 'start' : told,
    }),
    history: ({ outages }) => ({
      outages: Array.isArray(outages) ? outages.map((outage) => filled(outage, { relapses: 0 })) : outages,
    }),
  },
  // A subscription may have settings since, which a bot that does not know them would not keep to.
  {},
  // There may be panels since, which a bot that does not know them would leave as they are.
  {},
  // There may be channels since that follow another one, which a bot that does not know that would tell twice.
  {},
  // Channels may have a language since, and a bot that does not know that would lose all of their settings.
  {},
];

/** Before format 4 an incident was over, or withdrawn, as soon as it was resolved. */
function withPhase(incident: Fields): Fields {
  const { resolved, ...rest } = incident;
  const { withdrawn, ...end } = isFields(resolved) ? resolved : {};
  const phase = isFields(resolved) ? (withdrawn === true ? 'withdrawn' : 'over') : 'down';
  const { severity, since, announcedAt, revision } = rest;
  return {
    ...rest,
    worst: severity,
    standsSince: since,
    phase,
    phaseAt: isFields(resolved) ? resolved['at'] : announcedAt,
    phaseRevision: phase === 'down' ? 1 : revision,
    end: isFields(resolved) ? end : null,
    relapse: null,
  };
}

/**
 * What processes asked each other in format 2. It is worth nothing after a restart, and a process of that version may still write it
 * after one of this version has begun to lead.
 */
const retired = ['asks', 'answers'];

/** Turns a row in the format `from` into the current one; a row that is to be removed holds null. */
export function migrate([name, value]: Row, from: number): Row {
  const kind = name.slice(0, name.indexOf(':'));
  if (retired.includes(kind)) return [name, null];
  const migrated = steps
    .slice(from - 1, schemaVersion - 1)
    .reduce((record, step) => (isFields(record) ? (step[kind]?.(record) ?? record) : record), value);
  return [name, migrated];
}

/** Turns all rows into the current format; rows that are to be removed hold null. */
export function migrateAll(rows: readonly Row[], from: number): Row[] {
  const kept = from < 2 ? withOneHistory(rows) : rows;
  return kept.map((row) => migrate(row, from));
}

/** In format 1 each past outage had a row of its own. */
function withOneHistory(rows: readonly Row[]): Row[] {
  const prefix = 'outage:';
  const isOutage = ([name, value]: Row) =>
    name.startsWith(prefix) &&
    isFields(value) &&
    [value['since'], value['until']].every((at) => typeof at === 'number');
  const outages = rows.filter(isOutage);
  if (outages.length === 0) return [...rows];
  const seen = outages.map(([name, value]) => ({
    id: name.slice(prefix.length),
    ...(value as Fields),
  }));
  return [
    ...rows.filter((row) => !isOutage(row)),
    ...outages.map(([name]): Row => [name, null]),
    ['history:now', { outages: seen }],
  ];
}

/** What is not an object stays as it is. */
function filled(value: unknown, missing: Fields): unknown {
  return isFields(value) ? { ...missing, ...value } : value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
