import type { APIEmbed } from 'discord.js';
import type { Incident } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { View } from '../sending/message.ts';
import { outageAt } from '../situation/situation.ts';
import { buttonRow, statusNowButton, tellMeButton, whatToDoButton } from './buttons.ts';
import { colours } from './embeds.ts';
import { calmLine, holdingSince, isChatTouched, lasted, sameDayMs, whatItMeans } from './life-words.ts';
import {
  comingBack,
  falseAlarm,
  outageHeadline,
  outageName,
  outageWords,
  partsText,
  setAsideText,
  stillFails,
} from './outage-words.ts';
import { ago, clockTime, dateTime } from './timestamps.ts';

const footer = { text: "Seen from outside. I'm not run by Character.AI." };

/** The alert, as it looks in each phase. Every alert says when the outage began. */
export function alertView(incident: Incident, outlook: Outlook | null, now: number): View {
  const { isRunning } = outageAt(incident, now);
  const embed = embedOf(incident, outlook, now);
  return {
    content: '',
    embeds: [isRunning ? embed : { ...embed, footer }],
    components: [
      isRunning ? buttonRow(tellMeButton, whatToDoButton, statusNowButton) : buttonRow(statusNowButton),
    ],
  };
}

/** One message for a channel that could not be told while the outage ran. */
export function summaryView(incident: Incident, now: number): View {
  const view = alertView(incident, null, now);
  if (incident.phase !== 'over') return view;
  const title = `🟢 ${overAndBack(incident)}`;
  return { ...view, embeds: view.embeds.map((embed) => ({ ...embed, title })) };
}

/** Goes into the text of an alert, so that a phone's notification says what it is about. */
export function mentionText(incident: Incident, roleId: string): string {
  return `<@&${roleId}> ${inShort(incident)}.`;
}

/** What follows the mention of a role below an alert that went without it. It is never changed, so it says as of when it is so. */
export function lateMentionView(incident: Incident, now: number): View {
  return {
    content: `${outageName(incident)}, since ${clockTime(incident.since)} and still at ${clockTime(now)}. The alert above says how it goes on.`,
    embeds: [],
    components: [],
  };
}

/** What and when. Discord shows no times of its own in the name of a thread. */
export function threadName({ severity, since }: Incident): string {
  const when = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    timeZone: 'UTC',
  } as const);
  return `${outageWords[severity].running}, ${when.format(since)} UTC`;
}

function inShort(incident: Incident): string {
  if (incident.phase === 'withdrawn') return 'Character.AI was fine: a false alarm';
  return incident.phase === 'over' ? overAndBack(incident) : outageName(incident);
}

function overAndBack(incident: Incident): string {
  return `${outageName(incident)}, and ${outageWords[incident.worst].back}`;
}

function embedOf(incident: Incident, outlook: Outlook | null, now: number): APIEmbed {
  const { phase, since, severity, worst } = incident;
  switch (phase) {
    case 'down':
      return {
        title: isPlanned(incident)
          ? `${outageHeadline(severity)}, for maintenance`
          : outageHeadline(severity),
        color: severity === 'queueing' ? colours.unsure : colours.down,
        description: `Since ${clockTime(since)}, ${ago(since)}. ${isPlanned(incident) ? planned : ''}${whatItMeans(incident)}`,
        fields: [
          { name: 'What fails, seen from outside', value: evidenceText(incident) },
          { name: 'How much longer?', value: outlook === null ? '' : byWhen(outlook, now) },
        ].filter(({ value }) => value !== ''),
      };
    case 'recovering':
      return {
        title: `🟡 ${comingBack(incident)}`,
        color: colours.unsure,
        description: `${holdingSince(incident)}\n\n${lasted(incident)} It began ${dateTime(since)}.`,
      };
    case 'over':
      return {
        title: `🟢 Character.AI ${outageWords[worst].back}`,
        color: colours.up,
        description: [`${lasted(incident)} It began ${dateTime(since)}.`, ...goBackIn(incident)].join('\n\n'),
      };
    case 'withdrawn':
      return {
        title: `⚪ ${falseAlarm}`,
        color: colours.neutral,
        description:
          `What failed from ${dateTime(since)} on was my own way to Character.AI, not Character.AI itself. ` +
          'Sorry for the noise.',
      };
    case 'set-aside':
      return { title: `⚪ ${stillFails}`, color: colours.neutral, description: setAsideText(incident) };
  }
}

function goBackIn(incident: Incident): string[] {
  if (!isChatTouched(incident)) return [calmLine];
  return [
    'A message that broke off meanwhile may be missing: look at the chat before you send it again.',
    calmLine,
  ];
}

const planned = 'Its own status page calls it planned maintenance. ';

function isPlanned({ page }: Incident): boolean {
  return page === 'maintenance';
}

/** By the clock, and as of when, because an alert is read long after it was written. */
function byWhen({ medianMs, quartilesMs: [, upperMs] }: Outlook, now: number): string {
  const moment = upperMs < sameDayMs ? clockTime : dateTime;
  return `As of ${clockTime(now)}, going by past ones: half would be over by ${moment(now + medianMs)}, three in four by ${moment(now + upperMs)}.`;
}

/** What the bot goes by. What the official page says counts only while it says that something is wrong. */
function evidenceText({ affected, evidence, page }: Incident): string {
  const { places } = evidence;
  return [
    ...(affected.length > 0 ? [partsText(affected)] : []),
    ...(places > 1 ? [`seen from ${places} places`] : []),
    ...(page === 'incident' || page === 'maintenance' ? [`official page: ${page}`] : []),
  ].join('; ');
}
