import { isObject, jsonValue } from './http-answer.ts';

/** The words with which health checks say how something is, as Spring, Kubernetes, Docker, Consul, .NET, gRPC and others do. */
const upWords: ReadonlySet<string> = new Set([
  ...['up', 'ok', 'okay', 'pass', 'passed', 'passing', 'success', 'good', 'fine', 'normal'],
  ...['healthy', 'alive', 'live', 'ready', 'serving', 'working', 'running', 'operational', 'online'],
  ...['available', 'reachable', 'connected', 'active', 'green', 'pong'],
  // It answers, if not at its best.
  ...['yellow', 'warn', 'warning', 'degraded'],
]);
const downWords: ReadonlySet<string> = new Set([
  ...['down', 'fail', 'failed', 'failing', 'failure', 'error', 'critical', 'fatal', 'bad', 'ko', 'red'],
  ...['unhealthy', 'dead', 'not ready', 'not serving', 'stopped', 'crashed', 'broken', 'offline', 'outage'],
  ...['unavailable', 'out of service', 'unreachable', 'disconnected', 'not connected', 'major outage'],
]);

/** Where a report says how a part is, or all of it. */
const stateKey =
  /^(status|state|health|healthy|ishealthy|result|condition|ok|up|alive|live|ready|available|connected)$/;
/** Parts of which many reports say only yes or no. */
const partName =
  /^(db|database|redis|cache|postgres(ql)?|mysql|mongo(db)?|queue|kafka|rabbitmq|storage|search|worker|backend)$/;
/** Where it lists its parts. */
const partsKey =
  /^(checks|components|services|dependencies|details|parts|results|entries|info|indicators|subsystems|nodes)$/;
/** Facts beside them whose words mean something else. */
const otherKey =
  /level|mode|env|log|last|previous|history|trend|type|kind|name|description|message|desired|expected/;

/** A report is not deeper, and one that is wider is a trap. */
const mostDepth = 8;
const mostValues = 2_000;

type State = 'up' | 'down';

/**
 * What a health check reports: `down` if any part is down, and of how many parts or of the whole it says anything;
 * `undefined` if it is no report that we can read.
 */
export function healthReport(body: string): { state: State; count: number } | undefined {
  const value = jsonValue(body);
  const states = (value === undefined ? linesOf(body) : statesIn(value)).filter((each) => each !== undefined);
  const count = states.length;
  if (count === 0) return undefined;
  return { state: states.includes('down') ? 'down' : 'up', count };
}

/** A word by itself, or Kubernetes' list: a line for each check, with `[+]` or `[-]` before it. */
function linesOf(body: string): (State | undefined)[] {
  const text = body.slice(0, 4_000).trim();
  if (text.length > 100 && !/^\[[+-]\]/.test(text)) return [];
  return text.split('\n').map((line) => {
    if (line.startsWith('[-]')) return 'down';
    return line.startsWith('[+]') ? 'up' : meaning(line);
  });
}

function statesIn(report: unknown): (State | undefined)[] {
  const states: (State | undefined)[] = [];
  let seen = 0;

  const look = (value: unknown, depth: number, areParts: boolean) => {
    if (depth > mostDepth || typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const areAlike = areParts || entries.every(([, each]) => typeof each === 'object' || isState(each));
    for (const [name, each] of entries) {
      seen += 1;
      if (seen > mostValues) return;
      const key = name.toLowerCase().replaceAll(/[^a-z]/g, '');
      if (isObject(each) || Array.isArray(each)) look(each, depth + 1, areParts || partsKey.test(key));
      else states.push(stateOf(key, each, areAlike && !Array.isArray(value)));
    }
  };
  look(report, 0, false);
  return states;
}

/** `UP` and `DOWN` mean it wherever they stand; other words, and yes and no, only where a state is expected. */
function stateOf(key: string, value: unknown, isPart: boolean): State | undefined {
  if (typeof value === 'string' && /^\s*(up|down)\s*$/i.test(value) && key !== '') return meaning(value);
  if (otherKey.test(key) || key === '') return undefined;
  if (typeof value === 'boolean') {
    if (!stateKey.test(key) && !partName.test(key)) return undefined;
    return value ? 'up' : 'down';
  }
  if (key === 'status' && typeof value === 'number') return value >= 200 && value < 300 ? 'up' : undefined;
  return typeof value === 'string' && (isPart || stateKey.test(key)) ? meaning(value) : undefined;
}

function isState(value: unknown): boolean {
  return typeof value === 'string' && meaning(value) !== undefined;
}

/** The first words count: `unavailable: no connection`, `OK (3 ms)`. */
function meaning(text: string): State | undefined {
  const [words = ''] = /^[a-z][a-z _-]*/i.exec(text.trim().slice(0, 100)) ?? [];
  const state = words
    .toLowerCase()
    .replaceAll(/[ _-]+/g, ' ')
    .trim();
  if (downWords.has(state)) return 'down';
  return upWords.has(state) ? 'up' : undefined;
}
