import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'undici';
import { type Asked, answered, unanswered } from './measurement.ts';

/** What those that are asked to measure find, one each. */
export type Probes = (asked: Asked) => Promise<object>[];

/** As a probe of Globalping calls itself, and for how long it waits. */
const userAgent = 'globalping probe (https://github.com/jsdelivr/globalping)';
const timeoutMs = 10_000;
/** Assumed: how long it takes until a probe has its task and has found the address, and until its report is there. */
const slowestMs = { task: 1_000, report: 500 };

/** Three probes that look for themselves, each a little later than it was asked. */
export function lookingProbes(random: () => number): Probes {
  return (asked) => [0, 1, 2].map(() => look(asked, random));
}

/** Whether somebody who looks is a probe, and not here. */
export function isProbe(headers: IncomingHttpHeaders): boolean {
  return headers['user-agent'] === userAgent;
}

async function look({ target, measurementOptions }: Asked, random: () => number): Promise<object> {
  const { protocol, port, request: wanted } = measurementOptions;
  const url = new URL(`${protocol.toLowerCase()}://${target}`);
  Object.assign(url, { port: port ?? '', pathname: wanted.path, search: wanted.query });
  await wait(random() * slowestMs.task);
  const found = await answer(url).catch(() => unanswered);
  await wait(random() * slowestMs.report);
  return found;
}

/** A connection of its own for each, as probes have. */
async function answer(url: URL): Promise<object> {
  const signal = AbortSignal.timeout(timeoutMs);
  const { statusCode, headers, body } = await request(url, {
    ...{ signal, reset: true },
    headers: { 'user-agent': userAgent },
  });
  return answered({
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: await body.text(),
  });
}
