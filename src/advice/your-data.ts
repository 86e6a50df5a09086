import { supportForm } from '../catalogue/links.ts';
import { phase } from '../catalogue/outage-lengths.ts';
import type { Say } from '../language/say.ts';
import type { Act, Situation } from '../situation/situation.ts';
import { type Advice, bullets, type Section } from './advice.ts';
import { observation, rightNow } from './now.ts';
import { isAboutMessages } from './while-it-runs.ts';

export function isMyChatSafe(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.isMyChatSafe.title'),
    lead: say('advice.isMyChatSafe.lead'),
    sections: [
      { heading: say('advice.heading.whatToDo'), text: say(`advice.isMyChatSafe.todo.${todo(situation)}`) },
    ],
    rest: [
      rightNow(say, situation),
      { heading: say('advice.isMyChatSafe.lostHeading'), text: say('advice.isMyChatSafe.lost') },
      {
        heading: say('advice.isMyChatSafe.forDaysHeading'),
        text: say('advice.isMyChatSafe.forDays', { form: supportForm }),
      },
    ],
  };
}

/** Where chats still answer there is nothing to wait for. */
function todo(situation: Situation): Act {
  return situation.act === 'wait' && !isAboutMessages(situation) ? 'wait-a-little' : situation.act;
}

export function report(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.report.title'),
    lead: `${whether(say, situation)} ${observation(say, situation)}`,
    sections: [
      { heading: say('advice.report.whenHeading'), text: bullets(...say.all('advice.report.when')) },
    ],
    rest: [whereToReport(say)],
  };
}

function whether(say: Say, { act, outage }: Situation): string {
  if (outage?.isRunning && phase(outage.lastedMs) === 'for-days') return say('advice.report.now');
  return act === 'check-own-side' ? say('advice.report.ifItKeepsUp') : say('advice.report.notYet');
}

function whereToReport(say: Say): Section {
  return {
    heading: say('advice.report.whereHeading'),
    text: `${say('advice.report.where', { form: supportForm })}\n${say('advice.report.whatToGive')}`,
  };
}
