import { ComponentType } from 'discord.js';
import type { OptionInput } from './discord/command-input.ts';
import type { Message } from './discord/messages.ts';
import type { Person } from './discord/people.ts';
import type { Reply } from './discord/replies.ts';
import type { Sandbox } from './sandbox.ts';
import { slashCommand } from './slash-command.ts';
import { soon } from './soon.ts';

const answerWithinMs = 15_000;

/** What people do with the bot, as somebody typed it. Each act is over when the bot has answered in full. */
export function peopleActing(sandbox: Sandbox, narrate: (text: string) => void) {
  const { discord, admin, member, general, feed } = sandbox;

  async function answered(answering: Promise<Reply>): Promise<void> {
    const reply = await answering;
    await soon(discord, { what: 'the whole answer', is: () => !reply.loading, withinMs: answerWithinMs });
  }

  function userOf({ interaction }: Message): Person {
    return interaction?.user.id === admin.id ? admin : member;
  }

  return {
    async command(line: string): Promise<void> {
      const { options, ...called } = slashCommand(line);
      const person = called.name === 'cai-alerts' ? admin : member;
      const meant = Object.entries(options).map(([name, typed]) => [name, meaning(sandbox, typed)]);
      narrate(`${person.name} in #${general.name}: ${line}`);
      await answered(
        person.in(general).command(called.name, { ...called, options: Object.fromEntries(meant) }),
      );
    },
    async press(typed: string): Promise<void> {
      const found = feed.newestControl((control) =>
        'label' in control && control.label && isSame(control.label, typed) ? control.label : undefined,
      );
      if (!found) throw new Error(`No message has a button "${typed}". Buttons look like [ Refresh ].`);
      const { channel, message, control: label } = found;
      const person = userOf(message);
      narrate(`${person.name} in #${channel.name} presses [ ${label} ]`);
      await answered(person.in(channel).press(message, label));
    },
    async choose(typed: string): Promise<void> {
      const found = feed.newestControl((control) =>
        control.type === ComponentType.StringSelect ? control : undefined,
      );
      if (!found) throw new Error('No message has a menu yet. /cai-error brings one.');
      const { channel, message, control: menu } = found;
      const option = menu.options.find(({ value, label }) => isSame(value, typed) || isSame(label, typed));
      if (!option) {
        const offered = menu.options.map(({ value }) => value).join(', ');
        throw new Error(`The menu does not offer "${typed}", but: ${offered}.`);
      }
      const person = userOf(message);
      narrate(`${person.name} in #${channel.name} chooses ( ${option.label} )`);
      await answered(person.in(channel).choose(message, menu.custom_id, [option.value]));
    },
  };
}

/** What a typed value stands for: yes or no, whoever or whatever has that name, or just itself. */
function meaning({ mentions }: Sandbox, typed: string): OptionInput {
  if (/^(true|false)$/i.test(typed)) return isSame(typed, 'true');
  if (!/^[#@]/.test(typed)) return typed;
  const mentioned = mentions.get(typed);
  if (!mentioned) throw new Error(`There is no ${typed} here, but: ${[...mentions.keys()].join(', ')}.`);
  return mentioned;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
