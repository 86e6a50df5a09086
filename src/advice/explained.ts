import type { Entry, EntryId } from '../catalogue/entry.ts';
import type { Situation } from '../situation/situation.ts';

/** What stands on the screen of somebody who can't log in, or is logged out, also where C.AI's account servers are why. */
const aboutLogin: ReadonlySet<EntryId> = new Set(['login_loop', 'login_link', 'http_401']);

/** Whether an outage like this can be why somebody gets it. */
export function mayBeTheirs(entry: Entry, situation: Situation): boolean {
  return isOpenToBoth(entry) || (isAboutLogin(entry) && doAccountsFail(situation));
}

/** Whether the outage that runs is why somebody gets it, as far as can be told. */
export function isExplained(entry: Entry, situation: Situation): boolean {
  const { outage, touched } = situation;
  if (!outage?.isRunning) return false;
  if (isAboutLogin(entry) && doAccountsFail(situation)) return true;
  if (entry.side === 'theirs') return true;
  return entry.side === 'either' && (touched === 'all' || (touched !== 'accounts' && !isAboutLogin(entry)));
}

/** Whether an outage runs that is no reason for it: both sides are open still. */
export function isBeside(entry: Entry, situation: Situation): boolean {
  return entry.side === 'either' && situation.outage?.isRunning === true && !isExplained(entry, situation);
}

export function isAboutLogin({ id }: Entry): boolean {
  return aboutLogin.has(id);
}

function isOpenToBoth({ side }: Entry): boolean {
  return side === 'theirs' || side === 'either';
}

function doAccountsFail({ act, outage }: Situation): boolean {
  return act === 'wait' && outage?.isRunning === true && outage.affected.includes('account');
}
