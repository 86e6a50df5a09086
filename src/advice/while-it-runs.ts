import type { Entry } from '../catalogue/entry.ts';
import { supportForm } from '../catalogue/links.ts';
import { leaveItAfterMs, phase } from '../catalogue/outage-lengths.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { isAboutLogin, isBeside } from './explained.ts';

/** What to do while an outage runs, by what it touches and for how long it has gone on. */
export function whileItRuns(say: Say, situation: Situation, entry?: Entry): readonly string[] {
  if (entry !== undefined && isBeside(entry, situation)) return [say('advice.firstSteps.giveItTime')];
  const lastedMs = situation.outage?.lastedMs ?? 0;
  if (isAboutAccounts(situation, entry)) {
    return [say('advice.firstSteps.stayLoggedIn'), ...loggedOut(say, lastedMs)];
  }
  const isOfWebsite = situation.touched === 'website' && entry === undefined;
  return [...(isOfWebsite ? [say('advice.firstSteps.useTheApp')] : []), ...waiting(say, lastedMs)];
}

/** Whether what they write can get lost in it. */
export function isAboutMessages({ touched }: Situation, entry?: Entry): boolean {
  const isLogin = entry !== undefined && isAboutLogin(entry);
  return !isLogin && touched !== 'accounts' && touched !== 'website';
}

function isAboutAccounts({ touched }: Situation, entry?: Entry): boolean {
  return touched === 'accounts' && (entry === undefined || isAboutLogin(entry));
}

function waiting(say: Say, lastedMs: number): readonly string[] {
  const wait = say('advice.firstSteps.wait');
  const comeBack = say('advice.firstSteps.comeBack');
  switch (phase(lastedMs)) {
    case 'first-hour':
      return [wait, leaveItAfter(say)];
    case 'past-hour':
      return [`${wait} ${comeBack}`];
    case 'for-days':
      return [report(say), comeBack];
  }
}

/** Only they are to leave it: whoever is in still chats. */
function loggedOut(say: Say, lastedMs: number): readonly string[] {
  const wait = say('advice.firstSteps.waitLoggedOut');
  switch (phase(lastedMs)) {
    case 'first-hour':
      return [`${wait} ${leaveItAfter(say)}`];
    case 'past-hour':
      return [`${wait} ${say('advice.firstSteps.comeBack')}`];
    case 'for-days':
      return [wait, report(say)];
  }
}

function leaveItAfter(say: Say): string {
  return say('advice.firstSteps.leaveItAfter', { length: say.duration(leaveItAfterMs) });
}

function report(say: Say): string {
  return say('advice.firstSteps.report', { form: supportForm });
}
