import { duration, minuteRange } from '../catalogue/duration.ts';
import { ruleOfThumb } from '../catalogue/outage-lengths.ts';
import { type Incident, lastedMs } from '../health/incident.ts';
import type { Outlook } from '../health/outlook.ts';
import type { View } from '../sending/message.ts';
import { buttonRow, statusNowButton, whatToDoButton } from './buttons.ts';
import { colours } from './embeds.ts';
import {
  falseAlarm,
  outageHeadline,
  outageWords,
  outlookText,
  sourceLabel,
  takenBack,
  worksAgain,
} from './outage-words.ts';
import { ago, clockTime, dateTime } from './timestamps.ts';

/** If the last bad and the first good look are farther apart than this, no single moment can be named as the end. */
const sharpEndMs = 5 * 60_000;

/** Two moments that are less than this apart can be told by their time of day alone. */
const sameDayMs = 12 * 60 * 60_000;

const fromOutside = "Seen from outside. I'm not run by Character.AI.";

/** Goes into the text of an alert, so that a phone's notification says what it is about. */
export function outageMention({ severity }: Incident, roleId: string): string {
  return `<@&${roleId}> ${outageWords[severity].running}.`;
}

/** The alert while the outage runs. */
export function outageView(incident: Incident, outlook: Outlook | null): View {
  return {
    content: '',
    embeds: [
      {
        title: outageHeadline(incident.severity),
        color: incident.severity === 'queueing' ? colours.unsure : colours.down,
        description:
          'Sending a message may end in “Internal Server Error” or “Something went wrong”. ' +
          "It's on their side: not your phone, not your connection, not your account.",
        fields: [
          { name: 'Since', value: `${dateTime(incident.since)}, ${ago(incident.since)}` },
          { name: 'What fails', value: incident.affected.map(sourceLabel).join(', ') },
          { name: 'What I go by', value: evidenceText(incident) },
          {
            name: 'How long?',
            value: `${outlook === null ? usually : outlookText(outlook)} This message changes when it's over.`,
          },
        ].filter(({ value }) => value !== ''),
        footer: { text: fromOutside },
      },
    ],
    components: [buttonRow(whatToDoButton, statusNowButton)],
  };
}

const usually = `Most outages pass within ${minuteRange(ruleOfThumb.mostPass.fromMs, ruleOfThumb.mostPass.toMs)}, a few last hours.`;

/** What the alert's mention says once the outage is over. */
export function resolvedMention({ resolved }: Incident, roleId: string): string {
  const words = resolved?.withdrawn
    ? 'Character.AI was fine: a false alarm.'
    : 'Character.AI was down and is back.';
  return `<@&${roleId}> ${words}`;
}

/** The same alert once the outage is over. */
export function resolvedView(incident: Incident): View {
  const withdrawn = incident.resolved?.withdrawn === true;
  return {
    content: '',
    embeds: [withdrawn ? withdrawnEmbed(incident) : endEmbed(incident, '🟢 Character.AI is back')],
    components: [buttonRow(statusNowButton)],
  };
}

/** One message for a channel that could not be told while the outage ran. */
export function summaryView(incident: Incident): View {
  const withdrawn = incident.resolved?.withdrawn === true;
  return {
    content: '',
    embeds: [
      withdrawn ? withdrawnEmbed(incident) : endEmbed(incident, '🟢 Character.AI was down, and is back'),
    ],
    components: [buttonRow(statusNowButton)],
  };
}

/** The short reply below the alert that says it is over. */
export function endReplyView(incident: Incident): View {
  return { content: endText(incident), embeds: [], components: [] };
}

function endText(incident: Incident): string {
  return incident.resolved?.withdrawn ? takenBack : `${worksAgain} ${lasted(incident)}`;
}

const pageWords: Record<NonNullable<Incident['page']>, string> = {
  operational: 'the official page says that all is well',
  incident: 'the official page reports an incident',
  maintenance: 'the official page speaks of maintenance',
  inactive: 'the official page is inactive',
  unreadable: 'the official page cannot be read',
  unreachable: 'the official page cannot be reached',
};

function evidenceText({ evidence, page }: Incident): string {
  const { failing, places } = evidence;
  const checks = failing.map(
    ({ source, since }) => `${sourceLabel(source)} failing since ${clockTime(since)}`,
  );
  const seenFrom = places > 1 ? [`seen from ${places} places`] : [];
  return [...checks, ...seenFrom, ...(page === null ? [] : [pageWords[page]])].join('; ');
}

function withdrawnEmbed(incident: Incident) {
  return {
    title: `⚪ ${falseAlarm}`,
    color: colours.neutral,
    description:
      `What failed from ${dateTime(incident.since)} on was my own way to Character.AI, not Character.AI itself. ` +
      'Sorry for the noise.',
    footer: { text: fromOutside },
  };
}

/** The direct message to somebody who asked to be told. */
export function personView(incident: Incident): View {
  const content = `${endText(incident)}\n-# You asked me to tell you. That's all: I've forgotten that you did.`;
  return { content, embeds: [], components: [] };
}

function endEmbed(incident: Incident, title: string) {
  return {
    title,
    color: colours.up,
    description:
      `${lasted(incident)} It began ${dateTime(incident.since)}.\n\n` +
      'A message that broke off meanwhile may be missing: look at the chat before you send it again.',
    footer: { text: fromOutside },
  };
}

function lasted(incident: Incident): string {
  const { resolved } = incident;
  if (resolved === null || resolved.firstGoodAt - resolved.lastBadAt <= sharpEndMs) {
    const what = incident.severity === 'outage' ? 'It was down' : 'There was trouble';
    return `${what} for ${duration(lastedMs(incident, resolved?.at ?? incident.since))}.`;
  }
  const { lastBadAt, firstGoodAt } = resolved;
  const moment = firstGoodAt - lastBadAt < sameDayMs ? clockTime : dateTime;
  return `It ended between ${moment(lastBadAt)} and ${moment(firstGoodAt)}; I wasn't able to look in between.`;
}
