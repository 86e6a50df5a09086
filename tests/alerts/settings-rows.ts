import type { ChannelSettings, QuietHours } from '../../src/alerts/settings.ts';

export const nights: QuietHours = { from: 22 * 60, until: 7 * 60, zone: 'Europe/Berlin' };
/** They hold the hour that is left out in March and comes twice in October. */
export const change: QuietHours = { from: 60, until: 3 * 60, zone: 'Europe/Berlin' };

/** Each setting by itself, but for what needs a Discord of its own. */
export const singleSettings: Partial<ChannelSettings>[] = [
  {},
  { tellOf: 'down' },
  { mentionFor: 'down' },
  { mentionFor: 'nothing' },
  { shortestMinutes: 5 },
  { shortestMinutes: 15 },
  { quietHours: nights },
  { quietHours: change },
  { end: 'edit' },
];
