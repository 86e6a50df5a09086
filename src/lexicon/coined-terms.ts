/**
 * Terms that are no words of English, or mean something of their own here. They are made up so that expressions of
 * several words, which say more together than apart, count as one. What leads to them stands in the synonyms and the
 * translations.
 */
export const coinedTerms: Readonly<Record<string, string>> = {
  // The service and how it is doing.
  cai: 'Character.AI, however it is written',
  isit: 'said of the whole thing, as in "is it down" and "its broken"',
  ourend: "on C.AI's end, whoever says it",
  wentwrong: 'went wrong',
  erroroccurred: 'an error occurred',
  timeoutoccur: 'a timeout occurred',
  temporarydown: 'temporarily down',
  nolonger: 'no longer, not any more',
  notexist: "doesn't exist, or not any more",
  notfound: "can't be found",
  // What is seen of it.
  blankscreen: 'a page or screen with nothing on it, whatever its colour',
  dots: 'what moves while a reply or a page is awaited: three dots, a spinner',
  notsent: "a message that couldn't be sent",
  applicationerror: 'application error, the words of a page whose script crashed',
  clientexception: 'client-side exception, from the same page',
  badrequest: 'bad request, the words of status 400',
  badgateway: 'bad gateway, the words of status 502',
  // Queues and limits.
  waitingroom: "Cloudflare's waiting room",
  waittime: 'the estimated time to wait in it',
  hightraffic: 'high traffic, too many people at once',
  toomany: 'too many',
  tooquick: 'too fast',
  ratelimit: 'rate limit',
  slowmode: 'slow mode',
  goon: 'the "Go on" button, which has a character write on',
  timelimit: 'the limit of chat time',
  twohours: 'an hour or two, as that limit allows',
  takebreak: 'take a break, as the app says when that time is up',
  // Being refused.
  youblocked: 'the person is blocked',
  youbanned: 'the person is banned',
  accessdenied: 'access denied',
  notaccess: 'no access',
  justmoment: 'just a moment, the title of a check by Cloudflare',
  checkbrowser: 'checking your browser, from the same check',
  rayid: "Cloudflare's Ray ID",
  turnoff: 'turn off',
  // Filter and moderation.
  setprivate: 'a character was set to private',
  continueconversation: 'continue the conversation, from the notice of the filter',
  helpavailable: 'help is available, the title of the notice about self-harm',
  selfharm: 'self-harm, suicide, and the helplines that the notice names',
  // Chats and voice.
  oldchat: 'old chats',
  nothear: "can't be heard, no sound",
  // Accounts.
  loggedout: 'logged out without wanting to be',
  stayin: 'stay logged in',
  alreadyused: 'already used, said of a login link',
  sessionexpire: 'the session expired',
  initialstate: 'initial state, missing when a login at Google fails',
  sessionstorage: 'session storage, from the same message',
  // Age.
  idcheck: 'a check with an ID, a selfie or a scan of the face',
  flaggedminor: 'taken for a minor',
  childage: 'under 18',
  notwrite: "can't write any more, only read",
  readonly: 'read only, view only',
  thingschanging: 'things are changing, the title of the notice to users under 18',
  openended: 'open-ended, as the chats are that they lose',
  sevendays: 'seven days, until access is restricted',
  // What is theirs or around them.
  device: "somebody's own phone, computer or connection",
  statuspage: 'the official status page',
  // What only developers see.
  neoerror: 'neo_error',
  forcelogin: 'force_login',
  apikey: 'API key',
  createandgenerateturn: 'create_and_generate_turn',
};
