import { Globalping } from 'globalping';
import type { Dispatcher } from 'undici';
import packageJson from '../../package.json' with { type: 'json' };
import type { Config } from '../config.ts';
import { seenByVantage } from '../health/reading.ts';
import { control } from './control.ts';
import { endpoint } from './endpoint.ts';
import { http } from './http.ts';
import type { Source } from './source.ts';
import { statusPage } from './status-page.ts';
import { vantages } from './vantage.ts';

/** All ways of looking at Character.AI, as far as the settings want them. */
export function sourcesOf(config: Config, dispatcher: Dispatcher): Source[] {
  const { targets, controlUrls, statusPageUrl, contactUrl } = config;
  const userAgent = `cai-status-bot/${packageJson.version} (+${contactUrl})`;
  const fetch = http({ dispatcher, userAgent });
  const client = new Globalping({ userAgent, throwApiErrors: false });
  const usual = seenByVantage(targets);
  const fromElsewhere = targets.map((target) => {
    const name = target.name === usual ? 'vantage' : `vantage-${target.name}`;
    return { ...target, name, sees: target.name };
  });
  return [
    ...targets.map((target) => endpoint({ ...target, fetch })),
    statusPage({ name: 'status-page', url: statusPageUrl, fetch }),
    ...controlUrls.map((url, index) => control({ name: `control-${index + 1}`, url, fetch })),
    ...(config.vantage === 'globalping' ? vantages(client, fromElsewhere) : []),
  ];
}
