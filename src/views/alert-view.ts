import type { APIEmbed } from 'discord.js';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import { outageAt } from '../situation/situation.ts';
import { buttonRow, namedButton } from './buttons.ts';
import { colours } from './embeds.ts';
import { holdingSince, isChatTouched, lasted, sameDayMs, whatItMeans } from './life-words.ts';
import { comingBack, outageHeadline, outageName, partsText, setAsideText } from './outage-words.ts';
import { ago, clockTime, dateTime } from './timestamps.ts';

/** The alert, as it looks in each phase. Every alert says when the outage began. */
export function alertView(say: Say, incident: Incident, outlook: Outlook | null, now: number): View {
  const { isRunning } = outageAt(incident, now);
  const embed = embedOf(say, incident, outlook, now);
  const statusNow = namedButton(say, 'statusNow');
  return {
    content: '',
    embeds: [isRunning ? embed : { ...embed, footer: { text: say('alert.footer') } }],
    components: [
      isRunning
        ? buttonRow(namedButton(say, 'tellMe'), namedButton(say, 'whatToDo'), statusNow)
        : buttonRow(statusNow),
    ],
  };
}

/** One message for a channel that could not be told while the outage ran. */
export function summaryView(say: Say, incident: Incident, now: number): View {
  const view = alertView(say, incident, null, now);
  if (incident.phase !== 'over') return view;
  const title = `🟢 ${say(`alert.name.overAndBack.${incident.worst}`)}`;
  return { ...view, embeds: view.embeds.map((embed) => ({ ...embed, title })) };
}

/** Goes into the text of an alert, so that a phone's notification says what it is about. */
export function mentionText(say: Say, incident: Incident, roleId: string): string {
  if (incident.phase === 'withdrawn') return say('alert.mentionWithdrawn', { roleId });
  const name =
    incident.phase === 'over' ? say(`alert.name.overAndBack.${incident.worst}`) : outageName(say, incident);
  return say('alert.mention', { roleId, name });
}

/** What follows the mention of a role below an alert that went without it. It is never changed, so it says as of when it is so. */
export function lateMentionView(say: Say, incident: Incident, now: number): View {
  const moments = { since: clockTime(incident.since), now: clockTime(now) };
  return {
    content: say('alert.lateMention', { name: outageName(say, incident), ...moments }),
    embeds: [],
    components: [],
  };
}

/** What and when. Discord shows no times of its own in the name of a thread. */
export function threadName(say: Say, { severity, since }: Incident): string {
  const when = new Intl.DateTimeFormat(say.locale, {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone: 'UTC',
  } as const);
  return say('alert.threadName', { name: say(`alert.name.down.${severity}`), when: when.format(since) });
}

function embedOf(say: Say, incident: Incident, outlook: Outlook | null, now: number): APIEmbed {
  const { phase, since, severity, worst } = incident;
  switch (phase) {
    case 'down':
      return {
        title: outageHeadline(say, severity, isPlanned(incident)),
        color: severity === 'queueing' ? colours.unsure : colours.down,
        description: [
          say('alert.since', { clock: clockTime(since), ago: ago(since) }),
          ...(isPlanned(incident) ? [say('alert.planned')] : []),
          whatItMeans(say, incident),
        ].join(' '),
        fields: [
          { name: say('alert.whatFailsField'), value: evidenceText(say, incident) },
          { name: say('alert.howMuchLongerField'), value: outlook === null ? '' : byWhen(say, outlook, now) },
        ].filter(({ value }) => value !== ''),
      };
    case 'recovering':
      return {
        title: `🟡 ${comingBack(say, incident)}`,
        color: colours.unsure,
        description: `${holdingSince(say, incident)}\n\n${lastedSince(say, incident)}`,
      };
    case 'over':
      return {
        title: `🟢 ${say(`alert.name.back.${worst}`)}`,
        color: colours.up,
        description: [lastedSince(say, incident), ...goBackIn(say, incident)].join('\n\n'),
      };
    case 'withdrawn':
      return {
        title: `⚪ ${say('alert.name.withdrawn')}`,
        color: colours.neutral,
        description: say('alert.withdrawn', { since: dateTime(since) }),
      };
    case 'set-aside':
      return {
        title: `⚪ ${say('alert.name.setAside')}`,
        color: colours.neutral,
        description: setAsideText(say, incident),
      };
  }
}

function lastedSince(say: Say, incident: Incident): string {
  return `${lasted(say, incident)} ${say('alert.began', { moment: dateTime(incident.since) })}`;
}

function goBackIn(say: Say, incident: Incident): string[] {
  const calm = say('alert.calm');
  return isChatTouched(incident) ? [say('alert.lookBeforeSending'), calm] : [calm];
}

function isPlanned({ page }: Incident): boolean {
  return page === 'maintenance';
}

/** By the clock, and as of when, because an alert is read long after it was written. */
function byWhen(say: Say, { medianMs, quartilesMs: [, upperMs] }: Outlook, now: number): string {
  const moment = upperMs < sameDayMs ? clockTime : dateTime;
  const moments = { now: clockTime(now), half: moment(now + medianMs), most: moment(now + upperMs) };
  return say('alert.howMuchLonger', moments);
}

/** What the bot goes by. What the official page says counts only while it says that something is wrong. */
function evidenceText(say: Say, { affected, evidence, page }: Incident): string {
  const { places } = evidence;
  return [
    ...(affected.length > 0 ? [partsText(say, affected)] : []),
    ...(places > 1 ? [say('alert.evidence.places', { count: places })] : []),
    ...(page === 'incident' || page === 'maintenance' ? [say(`alert.evidence.${page}`)] : []),
  ].join('; ');
}
