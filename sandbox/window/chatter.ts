import type { Society } from '../society.ts';

/** What people have written before anybody looks, so that there is something to explain. */
export function chatter({ admin, member, general }: Society): void {
  member.in(general).say('is c.ai down for anyone else? every message ends in “Internal Server Error”');
  admin.in(general).say('Works here, but my friend sees **Error 1015** all the time.');
  member.in(general).say('there must be a bot for that…');
}
