import { type AnswerName, answers } from './character-ai/answers.ts';
import { peopleActing } from './people-acting.ts';
import type { Sandbox } from './sandbox.ts';

/** Carries out a typed line. Rejects with a hint when that can't be done. */
export type Player = (line: string) => Promise<void>;

/** Plays people, Character.AI and the network as typed lines say, and narrates what happens. */
export function player(sandbox: Sandbox, narrate: (text: string) => void): Player {
  const { characterAi } = sandbox;
  const people = peopleActing(sandbox, narrate);

  return async (line) => {
    const typed = line.trim();
    const [, verb = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(typed) ?? [];
    if (verb.startsWith('/')) return people.command(typed);
    switch (verb) {
      case 'press':
        return people.press(rest);
      case 'choose':
        return people.choose(rest);
      case 'break': {
        const name = answerName(rest || 'origin-500');
        narrate(`C.AI breaks: every request ends in ${outcome(name)}`);
        return characterAi.breakDown(name);
      }
      case 'mend':
        narrate('All is mended: C.AI answers as usual');
        return characterAi.healthy();
      case 'offline':
        narrate('Our own network is lost: the bot reaches neither C.AI nor anything else it looks at');
        return characterAi.loseOurNetwork();
      default:
        throw new Error(`I don't know "${typed}". Type help to see what you can do.`);
    }
  };
}

function answerName(typed: string): AnswerName {
  const names = Object.keys(answers) as AnswerName[];
  const name = names.find((candidate) => candidate === typed);
  if (!name) throw new Error(`C.AI can't answer with "${typed}", but with: ${names.join(', ')}.`);
  return name;
}

function outcome(name: AnswerName): string {
  const answer = answers[name];
  return 'network' in answer ? `no answer (${answer.network})` : `a ${answer.status} (${name})`;
}
