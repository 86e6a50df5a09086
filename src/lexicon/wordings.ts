/**
 * How people describe an error where they do not quote its text, in terms of the vocabulary, by the id of the entry.
 * Descriptions are separated by commas.
 */
export const wordings: Readonly<Record<string, string>> = {
  http_500: '500, internal error, server error, error on the server, internal server',
  something_wrong_our_end: `
    our end, wrong on our end, went wrong on our end, error on our end, problem on our end`,
  something_went_wrong_generic: 'something went wrong, went wrong try again, oops something wrong',
  an_error_occurred: 'an error occurred, an unknown error occurred, unexpected error',
  chat_error: 'chat error',
  unable_to_load_chat: 'chat not load, not load chat 403',
  failed_to_load: 'fail load, fail load bot, fail load chat list, not load bot, not fetch, error load bot',
  network_error: `
    network error, timeout, request timeout, network fail, network problem, connection error, connection lost,
    connection fail, connection problem`,
  unable_reach_chat_servers: `
    not reach chat server, not connect chat server, chat server unreachable, not connect to server`,
  neo_refused: `
    site unreachable, refuse connect, server ip address notfound, dns, dns error, not reach site,
    refuse connection, connection refuse`,
  ws_403: 'websocket 403, websocket refuse, websocket handshake error, token invalid websocket',
  http_502: '502, bad gateway',
  http_503: '503, service unavailable, no healthy upstream, server unavailable',
  http_504: '504, gateway timeout',
  cf_520: '520, web server unknown error, web server returns unknown error',
  cf_521: '521, web server is down, web server down cloudflare',
  cf_522: '522, connection timed out, connection timeout',
  cf_523: '523, origin unreachable',
  cf_524: '524, timeoutoccur, cloudflare timeout',
  cf_525_527: '525, 526, 527, ssl handshake fail, ssl error, ssl certificate invalid, ssl handshake',
  maintenance_page: `
    maintenance, under maintenance, site maintenance, cai temporarily down, maintenance page`,
  outage_general: `
    cai down, is it down, site down, page down, app down, server down, cai broken, cai not work,
    site not work, app not work, not work, broken isit, cai dead, blankscreen, cai error, site broken,
    stuck dots, dots no reply, bot not reply, cai not reply, app not reply, server not reply,
    message stuck sending, chat not reply, chat stuck, dots not send, message dots, load dots stuck,
    site not reply, stuck sending, stuck loading, not load, cai not load, app not load, site not load,
    load stuck, load dots, app stuck, app blankscreen, message not send, site problem, cai problem,
    server problem, app problem, message not send dots, bot not work, not chat, cai not chat, cai not send,
    cai slow, app slow, site slow, bot slow reply, cai slow not load, app crash, cai crash, dots stuck,
    not open cai, app not open, bot stuck, cai stuck`,
  next_client_exception: 'client exception, applicationerror, client side exception console',
  cf_waiting_room: `
    waiting room, queue cai, estimated wait time, stuck in queue, queue site, queue app, queue to enter site,
    position in queue`,
  high_traffic: 'high traffic, at capacity, server full, server overload, too many users, high demand',
  rate_exceeded: 'rate exceeded',
  http_429: `
    429, too many requests, too many attempts, message too fast, sending too fast, too many messages`,
  cf_1015: '1015, rate limited, ratelimit, you are being rate limited, banned you temporarily cloudflare',
  slow_mode: 'slow mode, slow mode until',
  swipe_limit: 'swipe limit, no more swipe, not swipe limit, out of swipes, not swipe, not swipe anymore',
  goon_limit: 'goon limit, no more goon, not press goon, not goon',
  daily_message_limit: `
    daily limit, daily message limit, message limit, limit of messages daily, message limit not send,
    reached limit of messages, no more message daily`,
  pin_limit: 'pin limit, not pin, not pin message, too many pins, no more pins, max pin',
  voice_call_limit: 'call limit, not call limit, no more call, call time limit, limit call daily',
  cf_blocked: `
    you have been blocked, you have been blocked cai, blocked cloudflare, blocked cai, blocked site,
    blocked by site`,
  cf_1020: '1020, access denied, you do not have access, access denied cai',
  cf_challenge: `
    verify human, prove human, captcha, captcha stuck, check browser, cloudflare checkbox,
    cloudflare verify stuck, verify loop, verify human stuck, cloudflare check loop, cloudflare verify,
    site connection is secure`,
  vpn: `
    turn off vpn, cai vpn, vpn message cai, vpn not allowed, vpn detected, vpn not work, vpn blocked,
    not use vpn, vpn error`,
  http_403: '403, forbidden, 403 forbidden',
  csrf_403: 'csrf, csrf fail, csrf token',
  http_401: '401, unauthorized, token expired, sessionexpire, authentication fail, not authenticated',
  http_404: '404, page not found, bot not found, chat not found, link not found, page notexist, 404 link',
  http_400: '400, bad request',
  filter_reply: `
    reply not meet guidelines, not meet guidelines, guidelines, filter reply, filter cut reply, filter bot,
    filter delete reply, filter delete message, filter gone message, reply gone guidelines, reply filter,
    violates guidelines reply, against guidelines reply, not within guidelines`,
  filter_input: `
    message notsent, notsent, message blocked, filter user input, message rejected, filter message,
    message against guidelines, refuse send message, message fail send, message not be sent because rules`,
  help_available: 'help available, selfharm, selfharm message',
  aborted_reply: 'no eligible candidates, full reply aborted, reply aborted, generation aborted',
  error_generating_reply: `
    error generating reply, not generate reply, fail generate reply, generation error, reply generation fail,
    error while generating`,
  character_private_or_moderated: `
    set to private, bot set to private, set private by creator, private or in moderation, bot in moderation,
    creator private, creator bot private, set to private or in moderation, private moderated`,
  moderated: `
    moderated, bot moderated, moderated label, bot removed copyright, bot taken down, moderated tag`,
  character_unavailable: `
    bot unavailable, bot no longer available, bot gone, bot removed by creator, bot notexist, bot nolonger,
    creator delete bot`,
  create_failed: `
    fail create bot, not create bot, create bot error, fail save bot, not save bot, error save bot,
    not publish bot, new bot fail save`,
  edit_locked: 'edit bot error, not edit bot, fail edit bot, edit locked, edit not save, edit locked bot',
  avatar_failed: `
    fail upload avatar, not upload avatar, avatar rejected, avatar unsafe, image unsafe, not change avatar,
    fail upload image, not upload image, image rejected, avatar error, image flagged unsafe,
    not edit bot image, not edit image, not change image, image upload fail`,
  image_failed: `
    not generate image, image generation fail, not make image, image fail, generate image error,
    something went wrong image, image not generate, fail create image`,
  delete_failed: 'fail delete message, not delete message, delete message error, delete not work',
  duplicate_request: 'create and generate turn already exists, turn already exists, duplicate request',
  chats_missing: `
    chat gone, chats gone, message gone, history gone, chat reset, chat reset to greeting, old chat gone,
    back to greeting, lost chat, chat deleted, chat empty, not oldchat, all chat gone, reset to greeting,
    gone message we wrote, gone chat account`,
  garbled_text: 'bot garbled, reply garbled, garbled text, message garbled, bot speaks garbled',
  voice_error: `
    voice error, nothear voice, nothear bot voice, voice not work, voice not play, voice fail, voice broken`,
  call_failed: `
    call fail, call not connect, call connection fail, call error, call drop, call not work, not call bot`,
  mic_error: 'mic error, mic not work, mic access, mic denied, mic fail, no access mic',
  voice_muted: 'voice muted inactive, muted inactive, voice muted, muted voice by itself',
  login_link: `
    link expired, link alreadyused, no login email, login email not arrive, login link, login link not work,
    verification email not arrive, no email login, not get email login, login link expired, link not arrive,
    verify link not arrive, no verification email`,
  google_sso_state: `
    missing initial state, sessionstorage inaccessible, google login state, google login sessionstorage`,
  invalid_credentials: `
    invalid credentials, wrong password, invalid password, credentials wrong, password not work`,
  login_loop: `
    loggedout, loggedout again, login loop, login again and again, not stay logged in, login back to login,
    blankscreen after login, login blankscreen, not login, login stuck, login again, loggedout account`,
  not_eligible: 'not eligible, not eligible account, ineligible, not eligible services',
  account_suspended: `
    account suspended, account banned, banned cai, banned from app, account blocked, account locked, youbanned`,
  age_check: `
    verify age, age verification, age verify popup, age check, idcheck age, idcheck, idcheck fail,
    verify adult, age verify not work, prove adult, flaggedminor, asks for my id, idcheck verify`,
  age_readonly: `
    readonly, readonly mode, readonly chat, readonly account, notwrite, chat notwrite, readonly not send`,
  under18_changes: `
    things are changing, thingschanging childage, openended chat minor, minor not chat anymore,
    openended minor, openended childage, no more openended`,
  time_limit: `
    time limit, time limit chat, twohours limit, take a break, twohours daily, timelimit reached,
    locked out time limit`,
  age_7days: 'access restricted sevendays, restricted sevendays, sevendays left access, sevendays verify age',
  neo_error: 'neo error, command neo error',
  force_login: 'force login, force login true',
  statuspage_401: `
    page inactive, statuspage inactive, statuspage not work, statuspage dead, statuspage api key,
    inactive api key`,
};
