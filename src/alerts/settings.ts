import type { Locale } from '../language/locales.ts';

/** What the admins of a channel chose for it. */
export type ChannelSettings = {
  /** Which outages it hears of: all, or only those in which Character.AI is down and not in part only. */
  tellOf: 'all' | 'down';
  /** Which outages the role is mentioned for. */
  mentionFor: 'all' | 'down' | 'nothing';
  /** It hears of an outage once that has lasted for so many minutes. */
  shortestMinutes: 0 | 5 | 15;
  quietHours: QuietHours | null;
  /** How it hears of the end: by a reply below the alert as well, or by the alert alone, which notifies nobody. */
  end: 'reply' | 'edit';
  /** Whether a thread is opened under each alert. */
  thread: boolean;
  /** Whether alerts in an announcement channel are published to those who follow it. */
  publish: boolean;
  /** What its alerts are written in. */
  language: Locale;
};

/** No mention between these minutes of the day, which may lie across midnight, in a time zone of the IANA. */
export type QuietHours = { from: number; until: number; zone: string };

export const defaultSettings: ChannelSettings = {
  tellOf: 'all',
  mentionFor: 'all',
  shortestMinutes: 0,
  quietHours: null,
  end: 'reply',
  thread: false,
  publish: false,
  language: 'en',
};

/** All settings of a channel that has chosen some of them. */
export function withDefaults(chosen: Partial<ChannelSettings> = {}): ChannelSettings {
  return { ...defaultSettings, ...chosen };
}

/** What is saved of settings: those that are not as by default. */
export function chosenOf(settings: ChannelSettings): Partial<ChannelSettings> {
  const chosen = Object.entries(settings).filter(
    ([name, value]) => value !== defaultSettings[name as keyof ChannelSettings],
  );
  return Object.fromEntries(chosen);
}
