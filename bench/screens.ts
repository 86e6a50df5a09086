/** A screen of somebody who has an error of C.AI before them, or none. */
export type Screen = {
  style: string;
  /** Any of these is right; none: nothing may be claimed. */
  ids: readonly string[];
  html: string;
  width: number;
  height: number;
  /** Pixels for each of CSS. */
  scale: number;
  as: 'png' | 'jpeg' | 'webp';
  /** What becomes of it before it is posted. */
  then?: 'photographed' | 'turned';
};

type Size = Pick<Screen, 'width' | 'height' | 'scale'>;
type Shown = { ids: readonly string[]; text: string; more?: string; button?: string };

const phone: Size = { width: 360, height: 750, scale: 2 };
const sharpPhone: Size = { width: 393, height: 852, scale: 3 };
const poorPhone: Size = { width: 360, height: 640, scale: 1.5 };
const desktop: Size = { width: 1366, height: 768, scale: 1 };
const laptop: Size = { width: 1280, height: 720, scale: 1.5 };

const fonts = {
  inter: 'Inter, sans-serif',
  dejavu: '"DejaVu Sans", sans-serif',
  liberation: '"Liberation Sans", sans-serif',
  serif: '"Liberation Serif", serif',
  mono: '"Liberation Mono", monospace',
};

const dark = { ground: '#18181b', raised: '#26272b', text: '#f2f2f3', quiet: '#a2a2ac', accent: '#3a62f5' };
const light = { ground: '#fafafa', raised: '#ffffff', text: '#1a1a1e', quiet: '#8c8c94', accent: '#1f6feb' };
type Theme = typeof dark;

/** Every screen, by a style in which a third of the tuning never looked. */
export function screens(): Screen[] {
  return [...errors(), ...heldBack(), ...noErrors()];
}

/** Styles at which nobody looked while the reading was made better. */
export const heldBackStyles = [
  'iOS alert, dark',
  'photo of a laptop',
  'purple snackbar',
  'Discord inside the picture',
  'small window, JPEG',
  'Russian phone, turned',
  'empty state with a drawing',
];

function errors(): Screen[] {
  return [
    ...styled(
      'phone toast, dark',
      phone,
      'png',
      (shown) => chat(dark, fonts.inter, toast(shown, '#3f1d22', '#ffb4b4')),
      [
        {
          ids: ['something_wrong_our_end'],
          text: 'Something went wrong on our end. Please try again later.',
        },
        { ids: ['chat_error'], text: 'Chat error. Please try again.' },
        { ids: ['network_error'], text: 'Network Error' },
        { ids: ['unable_reach_chat_servers'], text: 'Unable to reach chat servers' },
      ],
    ),
    ...styled(
      'phone toast, light, JPEG',
      poorPhone,
      'jpeg',
      (shown) => chat(light, fonts.dejavu, toast(shown, '#323232', '#ffffff')),
      [
        { ids: ['error_generating_reply'], text: 'There was an error generating a reply' },
        { ids: ['failed_to_load'], text: 'Failed to load characters' },
        { ids: ['voice_error'], text: 'Voice error, try again' },
        { ids: ['image_failed'], text: 'Something went wrong making this image' },
      ],
    ),
    ...styled(
      'Android dialog over a dimmed chat',
      sharpPhone,
      'jpeg',
      (shown) => chat(light, fonts.liberation, dialog(shown, light, 'left'), 0.55),
      [
        { ids: ['http_500'], text: 'Error', more: 'Request failed with status code 500', button: 'OK' },
        {
          ids: ['filter_input'],
          text: "Your message couldn't be sent",
          more: 'It may go against our Community Guidelines.',
          button: 'Got it',
        },
        { ids: ['pin_limit'], text: 'Max pin limit reached', button: 'CLOSE' },
        {
          ids: ['login_link'],
          text: 'Link expired',
          more: 'This sign-in link has already been used.',
          button: 'OK',
        },
      ],
    ),
    ...styled(
      'iOS alert, light',
      sharpPhone,
      'png',
      (shown) => chat(light, fonts.inter, dialog(shown, light, 'center'), 0.35),
      [
        {
          ids: ['something_went_wrong_generic'],
          text: 'Oops! Something went wrong',
          more: 'Something went wrong. Please refresh or try again later.',
          button: 'OK',
        },
        { ids: ['swipe_limit'], text: "Couldn't swipe: Swipe limit reached.", button: 'Dismiss' },
        {
          ids: ['network_error'],
          text: 'Error',
          more: 'The Internet connection appears to be offline.',
          button: 'OK',
        },
        {
          ids: ['voice_call_limit'],
          text: 'You have reached your call limit',
          more: 'Try again tomorrow.',
          button: 'OK',
        },
      ],
    ),
    ...styled(
      'banner on a desktop, dark',
      desktop,
      'png',
      (shown) => site(dark, fonts.inter, banner(shown, '#7f1d1d', '#fee2e2')),
      [
        { ids: ['chat_error'], text: 'Chat Error - Please try again' },
        { ids: ['failed_to_load'], text: 'Failed to fetch' },
        { ids: ['high_traffic'], text: 'We are experiencing high traffic. Please wait.' },
        { ids: ['slow_mode'], text: 'Slow mode until 11:42 PM' },
      ],
    ),
    ...styled(
      'banner on a laptop, light, small grey',
      laptop,
      'webp',
      (shown) => site(light, fonts.liberation, smallGrey(shown)),
      [
        {
          ids: ['filter_reply'],
          text: "Sometimes the AI generates a reply that doesn't meet our guidelines.",
          more: 'Send a new message to continue the conversation',
        },
        { ids: ['age_readonly'], text: 'Chats are read only' },
        { ids: ['aborted_reply'], text: 'Could not get the full reply because it was aborted.' },
        { ids: ['voice_muted'], text: 'Voice muted due to inactivity' },
      ],
    ),
    ...styled('Cloudflare on a desktop', desktop, 'png', (shown) => cloudflare(shown), [
      { ids: ['cf_522'], text: 'Connection timed out', more: 'Error code 522' },
      { ids: ['http_502'], text: 'Bad gateway', more: 'Error code 502' },
      { ids: ['cf_520'], text: 'Web server is returning an unknown error', more: 'Error code 520' },
    ]),
    ...styled('Cloudflare on a phone, JPEG', poorPhone, 'jpeg', (shown) => cloudflare(shown), [
      { ids: ['cf_521'], text: 'Web server is down', more: 'Error code 521' },
      { ids: ['http_504'], text: 'Gateway time-out', more: 'Error code 504' },
      { ids: ['cf_524'], text: 'A timeout occurred', more: 'Error code 524' },
    ]),
    ...styled('block page', phone, 'png', (shown) => blocked(shown), [
      {
        ids: ['cf_blocked'],
        text: 'Sorry, you have been blocked',
        more: 'You are unable to access character.ai',
      },
      { ids: ['cf_1020'], text: 'Access denied', more: 'Error code 1020' },
      { ids: ['cf_1015'], text: 'You are being rate limited', more: 'Error 1015' },
    ]),
    ...styled('bare page', desktop, 'png', (shown) => bare(shown), [
      { ids: ['rate_exceeded'], text: 'Rate exceeded.' },
      { ids: ['http_500'], text: 'Internal Server Error' },
      { ids: ['csrf_403'], text: 'Forbidden (403)', more: 'CSRF verification failed. Request aborted.' },
    ]),
    ...styled(
      'bare page on a phone, Chrome in German',
      sharpPhone,
      'jpeg',
      (shown) => inBrowser(bare(shown), 'de'),
      [
        { ids: ['http_503'], text: '503 Service Unavailable' },
        {
          ids: ['next_client_exception'],
          text: 'Application error: a client-side exception has occurred (see the browser console for more information).',
        },
        { ids: ['http_404'], text: '404', more: 'This page could not be found.' },
      ],
    ),
    ...styled('waiting room', laptop, 'jpeg', (shown) => waitingRoom(shown), [
      {
        ids: ['cf_waiting_room'],
        text: 'You are now in line',
        more: 'Your estimated wait time is 12 minutes.',
      },
      {
        ids: ['maintenance_page'],
        text: "We're upgrading our systems",
        more: 'c.ai is temporarily down. We will be back soon.',
      },
      {
        ids: ['cf_challenge'],
        text: 'Verify you are human by completing the action below.',
        more: 'character.ai needs to review the security of your connection before proceeding.',
      },
    ]),
    ...styled(
      'age and account, Spanish phone',
      phone,
      'jpeg',
      (shown) => chat(dark, fonts.inter, sheet(shown, dark), 0.6, 'es'),
      [
        {
          ids: ['age_check'],
          text: 'Verify Age',
          more: 'Confirm that you are 18 or older to keep chatting.',
          button: 'Continue',
        },
        {
          ids: ['time_limit'],
          text: 'Time limit reached',
          more: 'Take a break. You can chat again in 5 hours.',
          button: 'OK',
        },
        {
          ids: ['not_eligible'],
          text: "Sorry, looks like you're not eligible to keep using our services",
          button: 'Log out',
        },
      ],
    ),
  ];
}

function heldBack(): Screen[] {
  return [
    ...styled(
      'iOS alert, dark',
      sharpPhone,
      'png',
      (shown) => chat(dark, fonts.inter, dialog(shown, { ...dark, raised: '#2c2c2e' }, 'center'), 0.45),
      [
        { ids: ['invalid_credentials'], text: 'Invalid credentials', button: 'OK' },
        { ids: ['unable_to_load_chat'], text: 'Unable to load chat – Status Code 403', button: 'OK' },
        {
          ids: ['network_error'],
          text: 'Request timed out',
          more: 'NSURLErrorDomain -1001',
          button: 'Retry',
        },
        { ids: ['account_suspended'], text: 'Your account has been suspended', button: 'OK' },
      ],
    ),
    ...styled(
      'photo of a laptop',
      desktop,
      'jpeg',
      (shown) => site(dark, fonts.inter, dialog(shown, dark, 'left')),
      [
        {
          ids: ['something_wrong_our_end'],
          text: 'Something went wrong on our end',
          more: 'Please try again later.',
          button: 'Retry',
        },
        { ids: ['character_unavailable'], text: 'Character is no longer available', button: 'Back' },
        { ids: ['call_failed'], text: 'Voice call connection failed', button: 'Close' },
        { ids: ['http_429'], text: 'Error', more: 'Too Many Requests', button: 'OK' },
      ],
      'photographed',
    ),
    ...styled('purple snackbar', phone, 'webp', (shown) => chat(dark, fonts.liberation, snackbar(shown)), [
      { ids: ['an_error_occurred'], text: 'An error occurred!' },
      { ids: ['create_failed'], text: 'Failed to save character' },
      { ids: ['mic_error'], text: 'Microphone error' },
      { ids: ['delete_failed'], text: 'Failed to delete messages' },
    ]),
    ...styled('Discord inside the picture', desktop, 'jpeg', (shown) => discord(shown), [
      { ids: ['unable_reach_chat_servers'], text: 'it says Unable to reach chat servers' },
      { ids: ['chat_error'], text: 'Chat Error - Please try again' },
    ]),
    ...styled(
      'small window, JPEG',
      { width: 640, height: 420, scale: 1 },
      'jpeg',
      (shown) => site(light, fonts.dejavu, dialog(shown, light, 'left'), 40),
      [
        { ids: ['avatar_failed'], text: 'Failed to upload image', button: 'OK' },
        { ids: ['daily_message_limit'], text: 'You have reached your daily limit', button: 'OK' },
        { ids: ['http_401'], text: 'Request failed with status code 401', button: 'OK' },
        { ids: ['http_403'], text: '403 Forbidden' },
      ],
    ),
    ...styled(
      'Russian phone, turned',
      phone,
      'png',
      (shown) => chat(light, fonts.dejavu, toast(shown, '#b3261e', '#ffffff'), 0, 'ru'),
      [
        { ids: ['chat_error'], text: 'Chat error. Please try again.' },
        { ids: ['failed_to_load'], text: 'Failed to load chats' },
      ],
      'turned',
    ),
    ...styled('empty state with a drawing', sharpPhone, 'webp', (shown) => emptyState(shown), [
      {
        ids: ['something_went_wrong_generic'],
        text: 'Something went wrong',
        more: 'Please try again',
        button: 'Refresh',
      },
      { ids: ['http_404'], text: 'Page not found', more: 'Go back home', button: 'Home' },
    ]),
  ];
}

function noErrors(): Screen[] {
  const nothing = (
    style: string,
    size: Size,
    as: Screen['as'],
    html: string,
    then?: Screen['then'],
  ): Screen => ({
    style,
    ids: [],
    html,
    ...size,
    as,
    ...(then && { then }),
  });
  const story = [
    'The server slams the tray on the table. "Something went wrong in the kitchen," she mutters.',
    '*He looks at the crashed ship, smoke everywhere.* The engine is down. We are blocked in from all sides.',
    'You broke every rule of this house, and you are banned from my table, he said with a grin.',
  ];
  return [
    nothing('a chat, dark', phone, 'png', chat(dark, fonts.inter, '', 0, 'en', story)),
    nothing('a chat, light', sharpPhone, 'jpeg', chat(light, fonts.dejavu, '', 0, 'es', story.toReversed())),
    nothing('a chat on a desktop', desktop, 'png', site(dark, fonts.inter, '', 260, story)),
    nothing(
      'a chat on a laptop, photographed',
      laptop,
      'jpeg',
      site(light, fonts.liberation, '', 260, story),
      'photographed',
    ),
    nothing(
      'a welcome',
      phone,
      'png',
      page(dark, fonts.inter, big('Welcome back, Mia', 'Discover millions of characters')),
    ),
    nothing(
      'settings',
      sharpPhone,
      'png',
      list(light, ['Account', 'Appearance', 'Language', 'Notifications', 'Help centre', 'Log out']),
    ),
    nothing(
      'settings, dark, JPEG',
      poorPhone,
      'jpeg',
      list(dark, ['Konto', 'Darstellung', 'Sprache', 'Mitteilungen', 'Hilfe', 'Abmelden']),
    ),
    nothing('a home page', desktop, 'jpeg', site(dark, fonts.inter, tiles())),
    nothing(
      'another app: Roblox',
      desktop,
      'png',
      page(dark, fonts.inter, big('Disconnected', 'You were kicked from this experience (Error Code: 267)')),
    ),
    nothing(
      'another app: Minecraft',
      desktop,
      'png',
      page(
        { ...dark, ground: '#3b2a1e' },
        fonts.mono,
        big('Connection Lost', 'Internal Exception: java.io.IOException: Connection reset by peer'),
      ),
    ),
    nothing(
      'another app: printer',
      laptop,
      'jpeg',
      page(
        light,
        fonts.liberation,
        big('Printer offline', 'HP DeskJet 2700 is out of paper. Add paper and press Resume.'),
      ),
    ),
    nothing(
      'a shopping list',
      phone,
      'jpeg',
      list(light, ['Milk', '12 eggs', 'Bread', 'Paper towels', '500 g flour', 'Cat food']),
    ),
    nothing(
      'homework',
      laptop,
      'png',
      page(
        light,
        fonts.serif,
        big(
          'Chapter 4: The French Revolution',
          'In 1789 the Estates General met for the first time since 1614. Bread was dear, and the treasury was empty.',
        ),
      ),
    ),
    nothing(
      'a message from a friend',
      phone,
      'webp',
      chat(light, fonts.inter, '', 0, 'de', [
        'did you see the match',
        'we lost by 3, the keeper was terrible',
        'pizza at 8? bring Tom',
      ]),
    ),
    nothing('a drawing', { width: 500, height: 500, scale: 1 }, 'png', drawing()),
    nothing('nothing at all', poorPhone, 'png', page(dark, fonts.inter, '')),
    nothing(
      'a meme',
      { width: 600, height: 600, scale: 1 },
      'jpeg',
      meme('WHEN THE BOT REMEMBERS', 'YOUR NAME FOR ONCE'),
    ),
    nothing(
      'the store',
      sharpPhone,
      'png',
      page(
        light,
        fonts.inter,
        big(
          'Character AI: Chat, Talk, Text',
          'Rated 4.1 · 50M+ downloads · What is new: bug fixes and improvements',
        ),
      ),
    ),
    nothing(
      'a profile',
      phone,
      'jpeg',
      page(dark, fonts.inter, big('@nightowl', '12 followers · 3 characters · 41.2k chats')),
    ),
    nothing(
      'a calendar, turned',
      phone,
      'png',
      list(light, [
        'Mon 9:00 Dentist',
        'Tue 15:30 Piano',
        'Thu Maths test, page 404 to 429',
        'Sat Party at Noor',
      ]),
      'turned',
    ),
  ];
}

function styled(
  style: string,
  size: Size,
  as: Screen['as'],
  html: (shown: Shown) => string,
  all: readonly Shown[],
  then?: Screen['then'],
): Screen[] {
  return all.map((shown) => ({
    style,
    ids: shown.ids,
    html: html(shown),
    ...size,
    as,
    ...(then && { then }),
  }));
}

function page({ ground, text }: Theme, font: string, body: string): string {
  return `<meta charset="utf-8"><style>*{box-sizing:border-box}body{margin:0;background:${ground};color:${text};font:15px/1.4 ${font};height:100vh;overflow:hidden;position:relative}</style>${body}`;
}

const systems: Record<string, { bar: string; box: string }> = {
  en: { bar: '9:41', box: 'Message Mira...' },
  de: { bar: '21:07 · Telekom.de', box: 'Nachricht an Mira...' },
  es: { bar: '10:32 p. m. · Movistar', box: 'Escribe un mensaje...' },
  ru: { bar: '22:15 · МегаФон', box: 'Сообщение для Mira...' },
};

const talk = [
  'Mira leans on the railing and looks out over the harbour. "You came back."',
  'of course i did, i promised',
  '*She laughs quietly.* "Most people promise. Few of them take the night train for it."',
  'so what do we do now?',
];

function chat(theme: Theme, font: string, over: string, dim = 0, language = 'en', lines = talk): string {
  const { bar = '', box = '' } = systems[language] ?? {};
  const bubbles = lines
    .map((line, index) => {
      const mine = index % 2 === 1;
      return `<div style="max-width:78%;margin:10px 14px;padding:10px 13px;border-radius:16px;background:${mine ? theme.accent : theme.raised};color:${mine ? '#fff' : theme.text};${mine ? 'margin-left:auto' : ''}">${line}</div>`;
    })
    .join('');
  return page(
    theme,
    font,
    `<div style="display:flex;justify-content:space-between;padding:8px 16px;font-size:13px"><span>${bar}</span><span>▮▮▮ 76 %</span></div>
    <div style="padding:8px 16px;border-bottom:1px solid ${theme.quiet}44"><b>Mira Vale</b><br><small style="color:${theme.quiet}">By @harbourlights</small></div>
    ${bubbles}<div style="position:absolute;left:12px;right:12px;bottom:14px;padding:12px 16px;border-radius:22px;background:${theme.raised};color:${theme.quiet}">${box}</div>
    <div style="position:absolute;inset:0;background:rgba(0,0,0,${dim})"></div>${over}`,
  );
}

function site(theme: Theme, font: string, over: string, rail = 260, lines = talk): string {
  const side = ['Discover', 'Mira Vale', 'Captain Rook', 'English teacher', 'Sleepy dragon', 'Text adventure']
    .map((name) => `<div style="padding:9px 16px;color:${theme.quiet};font-size:14px">${name}</div>`)
    .join('');
  const said = lines
    .map((line, index) => `<p style="margin:18px 0"><b>${index % 2 ? 'mia' : 'Mira Vale'}</b><br>${line}</p>`)
    .join('');
  return page(
    theme,
    font,
    `<div style="position:absolute;inset:0 auto 0 0;width:${rail}px;background:${theme.raised};overflow:hidden"><h3 style="margin:16px">character.ai</h3>${side}</div>
    <div style="margin-left:${rail}px;padding:30px 12%;font-size:15px">${said}</div>${over}`,
  );
}

function toast({ text }: Shown, ground: string, ink: string): string {
  return `<div style="position:absolute;left:18px;right:18px;bottom:92px;padding:13px 16px;border-radius:10px;background:${ground};color:${ink};font-size:14px">ⓘ ${text}</div>`;
}

function snackbar({ text }: Shown): string {
  return `<div style="position:absolute;left:0;right:0;top:0;padding:18px;background:linear-gradient(90deg,#5b2be0,#c13ad6);color:#fff;font-weight:600">${text}<span style="float:right;opacity:.8">Undo</span></div>`;
}

function dialog({ text, more = '', button = '' }: Shown, theme: Theme, align: string): string {
  return `<div style="position:absolute;left:50%;top:42%;transform:translate(-50%,-50%);width:290px;padding:22px;border-radius:16px;background:${theme.raised};color:${theme.text};text-align:${align};box-shadow:0 8px 40px #0009">
    <div style="font-weight:600;font-size:17px">${text}</div><div style="margin-top:8px;font-size:14px;color:${theme.quiet}">${more}</div>
    <div style="margin-top:18px;color:${theme.accent};font-weight:600">${button}</div></div>`;
}

function sheet({ text, more = '', button = '' }: Shown, theme: Theme): string {
  return `<div style="position:absolute;left:0;right:0;bottom:0;padding:26px 22px;border-radius:22px 22px 0 0;background:${theme.raised};color:${theme.text}"><h2 style="margin:0 0 8px">${text}</h2>
    <div style="color:${theme.quiet}">${more}</div><div style="margin-top:20px;padding:13px;border-radius:24px;background:#fff;color:#111;text-align:center">${button}</div></div>`;
}

function banner({ text, more = '' }: Shown, ground: string, ink: string): string {
  return `<div style="position:absolute;left:0;right:0;top:0;padding:10px;text-align:center;background:${ground};color:${ink};font-size:14px">${text} ${more}</div>`;
}

function smallGrey({ text, more = '' }: Shown): string {
  return `<div style="position:absolute;left:30%;right:8%;bottom:60px;font-size:11px;color:#9a9aa2">${text} ${more}</div>`;
}

function cloudflare({ text, more = '' }: Shown): string {
  return page(
    light,
    fonts.liberation,
    `<div style="padding:7%"><h1 style="font-weight:300;font-size:34px;margin:0">${text} <small style="font-size:15px;background:#eee;padding:3px 6px">${more}</small></h1>
    <p style="color:#666">Visit <u>cloudflare.com</u> for more information. 2026-03-02 18:44:12 UTC</p>
    <div style="display:flex;text-align:center;gap:8%;margin:36px 0"><div>You<br><b style="color:#2f855a">Working</b></div><div>Frankfurt<br>Cloudflare<br><b style="color:#2f855a">Working</b></div><div>character.ai<br>Host<br><b style="color:#c53030">Error</b></div></div>
    <h2 style="font-weight:400">What happened?</h2><p>The web server reported an error, or did not answer in time.</p><h2 style="font-weight:400">What can I do?</h2><p>Please try again in a few minutes.</p>
    <p style="font-size:12px;color:#888">Cloudflare Ray ID: 8f2c1ab7d9e03a51 · Your IP: Click to reveal · Performance &amp; security by Cloudflare</p></div>`,
  );
}

function blocked({ text, more = '' }: Shown): string {
  return page(
    light,
    fonts.liberation,
    `<div style="padding:28px"><h1 style="font-weight:400;margin:30px 0 6px">${text}</h1><h2 style="font-weight:300;margin:0">${more}</h2>
    <h3 style="font-weight:400;margin-top:40px">What happened?</h3><p>This website is using a security service to protect itself from online attacks.</p></div>`,
  );
}

function bare({ text, more = '' }: Shown): string {
  return `<meta charset="utf-8"><body style="margin:8px;font:16px ${fonts.serif};background:#fff;color:#000">${more === '' ? text : `<h1>${text}</h1><p>${more}</p>`}`;
}

function inBrowser(html: string, language: string): string {
  const { bar = '' } = systems[language] ?? {};
  const chrome = `<div style="margin:-8px -8px 20px;background:#202124;color:#e8eaed;font:14px ${fonts.inter};padding:10px"><div style="padding-bottom:10px">${bar}</div><span style="background:#3c4043;border-radius:18px;padding:7px 18px">character.ai/chat/x7Kq</span> Neuer Tab · Lesezeichen · Übersetzen</div>`;
  return html.replace(/(<body[^>]*>)/, `$1${chrome}`);
}

function waitingRoom({ text, more = '' }: Shown): string {
  return page(
    { ...light, ground: '#eef0f4' },
    fonts.inter,
    `<div style="max-width:560px;margin:110px auto;padding:40px;background:#fff;border-radius:12px"><h3>character.ai</h3><h1 style="margin:0 0 12px">${text}</h1><p style="color:#555">${more}</p><p style="color:#999;font-size:12px">This page will refresh automatically.</p></div>`,
  );
}

function discord({ text }: Shown): string {
  const said = [
    ['Ann', 'anyone else having trouble today?'],
    ['Noor', 'yeah since this morning'],
    ['mia', text],
    ['Ann', 'same here :('],
  ]
    .map(
      ([name, words]) =>
        `<p style="margin:16px 0"><b>${name}</b> <small style="color:#949ba4">Today at 21:04</small><br>${words}</p>`,
    )
    .join('');
  return page(
    { ...dark, ground: '#313338', raised: '#2b2d31', text: '#dbdee1' },
    fonts.inter,
    `<div style="position:absolute;inset:0 auto 0 0;width:240px;background:#2b2d31;padding:16px;color:#949ba4"># general<br># memes<br># help<br># off-topic</div><div style="margin-left:264px">${said}</div>`,
  );
}

function emptyState({ text, more = '', button = '' }: Shown): string {
  return page(
    dark,
    fonts.dejavu,
    `<div style="position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:14px"><svg width="150" height="150"><circle cx="75" cy="75" r="70" fill="#3a62f5"/><circle cx="50" cy="60" r="10" fill="#fff"/><circle cx="100" cy="60" r="10" fill="#fff"/><path d="M45 110 Q75 85 105 110" stroke="#fff" stroke-width="8" fill="none"/></svg>
    <div style="font-size:20px">${text}</div><div style="color:#a2a2ac">${more}</div><div style="padding:10px 22px;border:1px solid #555;border-radius:20px">${button}</div></div>`,
  );
}

function big(title: string, more: string): string {
  return `<div style="padding:24px"><h1>${title}</h1><p>${more}</p></div>`;
}

function list(theme: Theme, lines: readonly string[]): string {
  return page(
    theme,
    fonts.inter,
    `<div style="padding:30px 20px">${lines.map((line) => `<div style="padding:15px 0;border-bottom:1px solid ${theme.quiet}44">${line}</div>`).join('')}</div>`,
  );
}

function tiles(): string {
  const names = [
    'Captain Rook',
    'Sleepy dragon',
    'English teacher',
    'Detective Ames',
    'Librarian',
    'Space pirate',
  ];
  return `<div style="position:absolute;left:300px;top:60px;display:grid;grid-template-columns:repeat(3,280px);gap:16px">${names.map((name) => `<div style="background:#26272b;border-radius:14px;padding:20px"><b>${name}</b><p style="color:#a2a2ac">By @somebody · 2.4m chats</p></div>`).join('')}</div>`;
}

function drawing(): string {
  return '<body style="margin:0;background:#cfe8ff"><svg width="500" height="500"><circle cx="400" cy="90" r="50" fill="#ffd54a"/><path d="M0 400 L150 220 L260 360 L360 250 L500 400 V500 H0 Z" fill="#4c7a4c"/></svg>';
}

function meme(above: string, below: string): string {
  const line = (text: string, at: string) =>
    `<div style="position:absolute;${at}:20px;left:0;right:0;text-align:center;font:900 44px ${fonts.liberation};color:#fff;-webkit-text-stroke:2px #000">${text}</div>`;
  return `<body style="margin:0;background:linear-gradient(135deg,#7a5,#247 60%,#a53)">${line(above, 'top')}${line(below, 'bottom')}`;
}
