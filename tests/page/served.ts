import { onTestFinished } from 'vitest';
import { app } from '../../src/http/app.ts';
import { connections } from '../../src/http/connections.ts';
import type { RecordReader } from '../../src/http/public-record.ts';
import { serve } from '../../src/http/server.ts';
import type { Locale } from '../../src/language/locales.ts';
import { sayWith } from '../../src/language/say.ts';
import { textsIn } from '../../src/languages.ts';
import type { PublicRecord } from '../../src/page/shown.ts';
import { english } from '../english.ts';
import { aSeen } from '../http/seen-states.ts';
import { aRecord } from './a-record.ts';

/** Every language but English as if it had other words: `de~Over`. Its dates and numbers are its own. */
function inOtherWords(locale: Locale) {
  if (locale === 'en') return english;
  const marked = [...textsIn('en')].map(([key, text]) => {
    const other = typeof text === 'string' ? `${locale}~${text}` : text.map((each) => `${locale}~${each}`);
    return [key, other] as const;
  });
  return sayWith(new Map(marked), locale);
}

/** Reads nothing: the record is this one. */
export function readerOf(record: PublicRecord): RecordReader {
  return {
    current: () => ({ record, version: 1 }),
    refresh: async () => {},
    month: async () => ({ outages: record.outages, watched: record.watched }),
    hours: async (since, until) => record.hours.filter(({ at }) => at >= since && at < until),
  };
}

/** All pages, over HTTP, of what `seen` holds at each moment. */
export async function servedPages(
  seen: Parameters<typeof aSeen>[0] = {},
  record = aRecord(),
  audience: Parameters<typeof app>[1] = 'both',
) {
  const state = { seen: aSeen({ outages: record.outages, ...seen }) };
  const room = connections();
  const web = app(
    {
      see: () => state.seen,
      reader: readerOf(record),
      connections: room,
      sayIn: inOtherWords,
      metrics: async () => 'all_well 1\n',
      metricsType: 'text/plain; version=0.0.4',
    },
    audience,
  );
  const { port, close } = await serve(web, { host: '127.0.0.1', port: 0 }, room);
  onTestFinished(close);
  const address = `http://127.0.0.1:${port}`;
  return {
    state,
    address,
    get: (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers }),
    text: async (path: string, headers: Record<string, string> = {}) =>
      (await fetch(address + path, { headers })).text(),
  };
}
