import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIMessageTopLevelComponent,
  Locale,
} from 'discord.js';
import type { Chosen, CommandInput, Filled, Modal } from '../../packages/discord-stand-in/index.ts';
import type { Incident } from '../../src/health/incident.ts';
import type { SourceKind, Verdict } from '../../src/health/reading.ts';
import type { Status } from '../../src/health/status.ts';
import type { Weather } from '../character-ai/weather.ts';
import type { Pace } from '../sped-up-clock.ts';

/** A language that Discord can be set to. */
export type Language = `${Locale}`;

export type ShownPerson = {
  id: string;
  name: string;
  admin: boolean;
  directMessages: string;
  locale: Language;
};

export type ShownChannel = {
  id: string;
  name: string;
  kind: 'text' | 'announcement' | 'thread';
  /** As Discord numbers the types of channels. */
  type: number;
  /** Whether the bot may post here. */
  writable: boolean;
  /** Whether it is a thread that sleeps. */
  archived: boolean;
};

export type ShownRole = { id: string; name: string; mentionable: boolean };

export type ShownServer = {
  id: string;
  name: string;
  channels: ShownChannel[];
  roles: ShownRole[];
  locale: Language;
};

export type ShownBot = {
  id: string;
  name: string;
  /** What it is seen to do, if it says so. */
  presence: { status: string; text: string } | null;
};

export type Places = {
  servers: ShownServer[];
  people: ShownPerson[];
  bot: ShownBot;
  /** That people and servers can be set to. */
  languages: Language[];
};

export type ShownMessage = {
  id: string;
  channelId: string;
  author: { id: string; name: string; bot: boolean };
  createdAt: number;
  editedAt: number | null;
  content: string;
  /** Attached to it; their addresses hold the pictures themselves. */
  pictures: { name: string; url: string }[];
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  /** Whether the bot is still thinking. */
  loading: boolean;
  /** Who alone sees it; null: everybody. */
  onlyFor: string | null;
  /** Who used the command, button or menu that it answers; null: nobody. */
  askedBy: string | null;
  /** Whom it notified. */
  pings: { users: readonly string[]; roles: readonly string[]; everyone: boolean };
  replyTo: { author: string; text: string } | null;
  /** The command that it answers, and who used it. */
  command: { user: string; name: string } | null;
  /** Whether it was published to the channels that follow this one. */
  published: boolean;
  /** The thread that was started from it. */
  thread: { id: string; name: string } | null;
};

/** A form that the bot has opened; `id` is the window's own. */
export type ShownModal = Pick<Modal, 'title' | 'components'> & { id: string };

/** How likely, from 0 to 1, what the bot believes is: that C.AI is broken, or that the trouble is our own. */
export type BeliefSample = { at: number; broken: number; ours: number };

export type ShownReading = {
  source: string;
  label: string;
  kind: SourceKind;
  verdict: Verdict;
  reason: string;
  at: number;
};

export type OwedDelivery = {
  channelId: string;
  /** What is to be done next; null: nothing until the outage changes or ends. */
  step: string | null;
  attempts: number;
  retryAt: number;
};

/** What the bot knows and thinks, as it says so itself. */
export type BotReport = {
  verdict: Status['verdict'];
  readings: ShownReading[];
  belief: BeliefSample;
  incident: Incident | null;
  outbox: OwedDelivery[];
  subscriptions: { channelId: string; paused: boolean }[];
  /** Where it serves its status page. */
  statusPage: string;
};

export type DiscordWeather = { rateLimited: boolean; failing: boolean };

export type GatewayState = { connected: boolean; resumes: number };

/** Everything that the page shows, apart from messages. */
export type WorldState = {
  pace: Pace;
  places: Places;
  weather: Weather;
  discord: DiscordWeather & { gateway: GatewayState };
  bot: BotReport | null;
  belief: BeliefSample[];
};

/** A picture that was picked on the page; its address holds the picture itself. */
export type Picked = { filename: string; content_type: string; url: string };

/** What is filled into a field of a modal: pictures as the page can send them. */
export type FilledOnPage = Exclude<Filled, readonly unknown[]> | (Chosen | Picked)[];

export type Scene = { as: string; channel: string };

/** What the page asks for. */
export type Ask =
  | ({ do: 'offers' } & Scene)
  | ({ do: 'say'; text: string; pictures: Picked[] } & Scene)
  | ({ do: 'command'; name: string; input: CommandInput } & Scene)
  | ({ do: 'autocomplete'; name: string; input: CommandInput; focused: string; value: string } & Scene)
  | ({ do: 'message-command'; name: string; message: string } & Scene)
  | ({ do: 'press'; message: string; control: string } & Scene)
  | ({ do: 'choose'; message: string; control: string; values: Chosen[] } & Scene)
  | { do: 'submit'; modal: string; filled: Record<string, FilledOnPage> }
  | { do: 'weather'; weather: Weather }
  | { do: 'discord-weather'; weather: DiscordWeather }
  | { do: 'drop-gateway' }
  | { do: 'permit'; channel: string; writable: boolean }
  | { do: 'delete-channel'; channel: string }
  | { do: 'person-language'; person: string; locale: Language }
  | { do: 'server-language'; server: string; locale: Language }
  | { do: 'speed'; speed: number };

export type Offers = { slash: APIApplicationCommand[]; message: APIApplicationCommand[] };

export type Choices = APIApplicationCommandOptionChoice[];

/** What each request is answered with: what people do, with the modal that the bot opens, if it does. */
export type Answers = { offers: Offers; autocomplete: Choices } & Record<Act, ShownModal | null> &
  Record<Exclude<Ask['do'], 'offers' | 'autocomplete' | Act>, null>;

type Act = 'command' | 'message-command' | 'press' | 'choose' | 'submit';

export type FromPage = { id: number; ask: Ask };

export type ToPage =
  | { kind: 'state'; state: Partial<WorldState> }
  | { kind: 'messages'; messages: ShownMessage[] }
  | { kind: 'message'; message: ShownMessage }
  | { kind: 'message-deleted'; id: string }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'problem'; id: number; problem: string };
