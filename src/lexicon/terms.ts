/** Terms for what people do every day: without another term there is no trouble. */
export const everydayTerms = `
  cai app site page again message bot chat reply send account load create save edit upload avatar image delete
  private voice call mic login logout link email swipe pin goon reach access daily server use get greeting
  connect network generate verify cloudflare service change adult arrive device`;

/** More terms that people also ask about when nothing is wrong, such as features. */
export const askableTerms = `
  down setprivate moderated moderation human guidelines filter vpn ratelimit websocket mute voice loggedout
  gone greeting reset captcha limit ssl unknown request token`;

/** Terms for trouble of any kind: if a wording has one, it means little without it. */
export const troubleTerms = 'not fail error broken stuck down';

/** Terms for trouble that people use for one another. */
export const interchangeableTerms = 'fail error broken problem';

/** What people say about a phone or a connection that has trouble itself. */
export const deviceTroubleTerms =
  'device down isit broken gone not work network stuck slow problem again server daily connect';

/** Terms that any report may hold, whichever the error. */
export const commonTerms = 'cai app site page again message bot chat reply send account not load cloudflare';
