import { ApplicationCommandType } from 'discord.js';
import type {
  Channel,
  CommandInput,
  Guild,
  Person,
  Place,
  Reply,
} from '../../packages/discord-stand-in/index.ts';
import { setWeather, type Weather } from '../character-ai/weather.ts';
import type { Sandbox } from '../sandbox.ts';
import { type SpedUpClock, timeAt } from '../sped-up-clock.ts';
import type { DiscordWeatherControl } from './discord-weather.ts';
import type { MessageBoard } from './message-board.ts';
import type { OpenModals } from './open-modals.ts';
import type { Answers, Ask, Picked, Scene } from './protocol.ts';
import { uploaded } from './uploaded.ts';

export type Powers = {
  sandbox: Sandbox;
  board: MessageBoard;
  modals: OpenModals;
  clock: SpedUpClock;
  discordWeather: DiscordWeatherControl;
  weather: { now: Weather };
};

const posting = ['SendMessages', 'SendMessagesInThreads'] as const;
const slowest = 1;
const fastest = 60;

/** Does what the page asks for. Rejects with words for people where that can't be done, or where the bot gives no answer. */
export async function carryOut(powers: Powers, ask: Ask): Promise<Answers[Ask['do']]> {
  const { sandbox, board, modals, discordWeather, weather } = powers;
  switch (ask.do) {
    case 'offers': {
      const place = placeOf(sandbox, ask);
      return {
        slash: place.offers(ApplicationCommandType.ChatInput),
        message: place.offers(ApplicationCommandType.Message),
      };
    }
    case 'autocomplete': {
      const { name, input, focused, value } = ask;
      return placeOf(sandbox, ask).autocomplete(name, { ...input, focused, value });
    }
    case 'weather':
      weather.now = ask.weather;
      await setWeather(sandbox.characterAi, ask.weather, { random: Math.random, clock: powers.clock.now });
      return null;
    case 'discord-weather':
      discordWeather.set(ask.weather);
      return null;
    case 'drop-gateway':
      sandbox.discord.gateway.drop();
      return null;
    case 'permit': {
      const channel = channelOf(sandbox, ask.channel);
      if (ask.writable) channel.allow(...posting);
      else channel.deny(...posting);
      return null;
    }
    case 'delete-channel':
      channelOf(sandbox, ask.channel).delete();
      return null;
    case 'person-language':
      personOf(sandbox, ask.person).locale = ask.locale;
      return null;
    case 'server-language':
      serverOf(sandbox, ask.server).locale = ask.locale;
      return null;
    case 'speed':
      changeSpeed(powers, ask.speed);
      return null;
    case 'say':
      placeOf(sandbox, ask).say(ask.text, { attachments: ask.pictures.map(uploaded) });
      return null;
    default: {
      const answer = ask.do === 'submit' ? modals.submit(ask.modal, ask.filled) : act(sandbox, board, ask);
      const { modal } = await answer;
      return modal === undefined ? null : modals.show(modal);
    }
  }
}

type Act = Extract<Ask, { do: 'command' | 'message-command' | 'press' | 'choose' }>;

/** What people do: each act is over with the bot's first answer. */
async function act(sandbox: Sandbox, board: MessageBoard, ask: Act): Promise<Reply> {
  const place = placeOf(sandbox, ask);
  switch (ask.do) {
    case 'command':
      board.uses(ask.as, commandLine(ask.name, ask.input));
      return place.command(ask.name, withUploads(ask.input));
    case 'message-command':
      board.uses(ask.as, ask.name);
      return place.contextMenu(ask.name, board.find(ask.message));
    case 'press':
      return place.press(board.find(ask.message), ask.control);
    case 'choose':
      return place.choose(board.find(ask.message), ask.control, ask.values);
  }
}

function withUploads({ options = {}, ...input }: CommandInput): CommandInput {
  const given = Object.entries(options).map(([name, value]) => [
    name,
    isPicked(value) ? uploaded(value) : value,
  ]);
  return { ...input, options: Object.fromEntries(given) };
}

function isPicked(value: unknown): value is Picked {
  return typeof value === 'object' && value !== null && 'url' in value;
}

function commandLine(name: string, { group, subcommand }: { group?: string; subcommand?: string }): string {
  return `/${[name, group, subcommand].filter((part) => part !== undefined).join(' ')}`;
}

function placeOf(sandbox: Sandbox, { as, channel: id }: Scene): Place {
  const person = personOf(sandbox, as);
  const channel = channelOf(sandbox, id);
  return channel.guild ? person.in(channel) : person.inDirectMessage();
}

function personOf({ admin, member }: Sandbox, id: string): Person {
  const person = [admin, member].find((one) => one.id === id);
  if (person === undefined) throw new Error('there is no such person');
  return person;
}

function serverOf({ discord }: Sandbox, id: string): Guild {
  const server = discord.guilds().find((one) => one.id === id);
  if (server === undefined) throw new Error('there is no such server');
  return server;
}

function channelOf({ discord }: Sandbox, id: string): Channel {
  const channel = discord.channels().find((one) => one.id === id);
  if (channel === undefined) throw new Error('this channel was deleted');
  return channel;
}

function changeSpeed({ sandbox, clock }: Powers, asked: number): void {
  const speed = Math.min(fastest, Math.max(slowest, asked));
  const realAt = Date.now();
  const pace = { at: timeAt(clock.pace(), realAt), realAt, speed };
  clock.follow(pace);
  sandbox.bot.send(pace);
}
