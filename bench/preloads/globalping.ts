import { leadTo } from '../../sandbox/globalping/lead-to.ts';

// Preloaded into our bot's process, which asks Globalping's stand-in instead: its address is no setting of the bot.
const { fetch: send } = globalThis;
const standIn = process.env['GLOBALPING_STAND_IN'] ?? '';
globalThis.fetch = async (...asked) => {
  const request = new Request(...asked);
  return new URL(request.url).host === 'api.globalping.io' ? leadTo(standIn, request, send) : send(request);
};
