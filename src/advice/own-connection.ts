import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, steps } from './advice.ts';

/** For somebody who says themselves that they are offline. */
export function ownConnection(say: Say, { side }: Situation): Advice {
  const lead = say('advice.ownConnection.lead');
  return {
    title: say('advice.ownConnection.title'),
    lead: side === 'theirs' ? `${lead} ${say('advice.ownConnection.theirsAsWell')}` : lead,
    sections: [
      { heading: say('advice.heading.whatToDo'), text: steps(...say.all('advice.ownConnection.steps')) },
    ],
    rest: [],
  };
}
