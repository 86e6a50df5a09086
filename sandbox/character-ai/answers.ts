/** An HTTP answer of a target, word for word. */
export type HttpAnswer = { status: number; headers: Record<string, string>; body: string };

/** The ways in which a target gives no answer at all. */
export type NetworkFailure = {
  network: 'timeout' | 'refused' | 'reset' | 'name-not-found' | 'certificate-expired';
};

const edge = { server: 'cloudflare', 'cf-ray': '9a3b5c7d9e1f2a4b-SJC' };
const envoy = { 'x-envoy-upstream-service-time': '18' };

/** The application behind Envoy behind Cloudflare: what a healthy backend looks like from outside. */
function fromApplication(status: number, json: object): HttpAnswer {
  const headers = { 'content-type': 'application/json', ...edge, ...envoy };
  return { status, headers, body: JSON.stringify(json) };
}

function text(status: number, body: string, headers: Record<string, string> = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'text/plain', ...edge, ...headers }, body };
}

function html(
  status: number,
  title: string,
  content: string,
  headers: Record<string, string> = {},
): HttpAnswer {
  const body = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${content}</body></html>`;
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8', ...edge, ...headers }, body };
}

/** The plain page with which Cloudflare reports a gateway error of its own. */
function edgePage(status: number, name: string): HttpAnswer {
  return html(
    status,
    `${status} ${name}`,
    `<center><h1>${status} ${name}</h1></center><hr><center>cloudflare</center>`,
  );
}

/** The branded page with which Cloudflare reports that the servers behind it are broken. */
function originError(status: number, name: string): HttpAnswer {
  const title = `character.ai | ${status}: ${name}`;
  return html(status, title, `<h1>Error code ${status}</h1><p>${name}</p>`, {
    'cf-error-type': 'origin_error',
  });
}

/** The official page (Statuspage v2) with its one component that matters in the given state. */
function statusPage(
  component: string,
  indicator: string,
  description: string,
  incidents: object[],
): HttpAnswer {
  const summary = {
    page: { id: 'zxz2xr3xxkqt', name: 'Character.AI', url: 'https://status.character.ai' },
    components: [{ id: 'fw8g76r7dqcl', name: 'Character.AI', status: component, group: false }],
    incidents,
    scheduled_maintenances: [],
    status: { indicator, description },
  };
  const headers = { 'content-type': 'application/json; charset=utf-8', server: 'AtlassianEdge' };
  return { status: 200, headers, body: JSON.stringify(summary) };
}

/** Everything that a target of the monitor has been seen, or is documented, to answer. */
export const answers = {
  'health-ok': fromApplication(200, { redis: 'UP' }),
  'health-redis-down': fromApplication(200, { redis: 'DOWN' }),
  'api-401': fromApplication(401, { detail: 'Authentication credentials were not provided.' }),
  'api-404': fromApplication(404, { detail: 'Not found.' }),
  'web-ok': html(
    200,
    'character.ai | Chat with characters',
    '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{}</script>',
    { 'set-cookie': '__cf_bm=1; path=/' },
  ),
  'no-content': { status: 204, headers: {}, body: '' },

  'cf-challenge-403': html(
    403,
    'Just a moment...',
    '<script>window._cf_chl_opt={}</script><script src="/cdn-cgi/challenge-platform/h/g/orchestrate"></script>',
    { 'cf-mitigated': 'challenge' },
  ),
  'cf-challenge-503': html(503, 'Just a moment...', '', { 'cf-mitigated': 'challenge' }),
  'cf-blocked-1020': html(403, 'Access denied | character.ai', 'error code: 1020'),
  'cf-rate-limited-1015': html(429, 'Rate limited | character.ai', 'error code: 1015', {
    'retry-after': '30',
  }),
  'rate-exceeded': text(429, 'Rate exceeded.'),

  'waiting-room-html': html(200, 'Waiting Room powered by Cloudflare', 'About 4 minutes to go.', {
    'set-cookie': '__cfwaitingroom=1; path=/',
  }),
  'waiting-room-json': {
    status: 200,
    headers: { 'content-type': 'application/json', ...edge, 'set-cookie': '__cfwaitingroom=1; path=/' },
    body: JSON.stringify({ cfWaitingRoom: { inWaitingRoom: true, waitTimeKnown: true, waitTime: 4 } }),
  },

  'origin-500': fromApplication(500, { detail: 'Internal Server Error' }),
  'origin-500-html': html(500, 'Internal Server Error', '<h1>Internal Server Error</h1>'),
  'envoy-503': text(503, 'no healthy upstream'),
  'envoy-503-reset': text(
    503,
    'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
  ),

  'cf-502': edgePage(502, 'Bad Gateway'),
  'cf-504': edgePage(504, 'Gateway Time-out'),
  'cf-520': originError(520, 'Web server is returning an unknown error'),
  'cf-521': originError(521, 'Web server is down'),
  'cf-522': originError(522, 'Connection timed out'),
  'cf-523': originError(523, 'Origin is unreachable'),
  'cf-524': originError(524, 'A timeout occurred'),
  'cf-525': originError(525, 'SSL handshake failed'),
  'cf-530-1016': text(530, 'error code: 1016', { 'cf-error-type': 'origin_dns_error' }),
  'maintenance-200': html(200, 'character.ai | Maintenance', 'Back soon: planned work is under way.'),

  'captive-portal': {
    status: 200,
    headers: { 'content-type': 'text/html', server: 'nginx' },
    body: '<html><head><title>Hotel WiFi: sign in</title></head><body><form action="/sign-in"></form></body></html>',
  },

  'page-operational': statusPage('operational', 'none', 'All Systems Operational', []),
  'page-major-outage': statusPage('major_outage', 'critical', 'Major System Outage', [
    {
      id: 'q7',
      name: 'Chats are not loading',
      status: 'investigating',
      impact: 'critical',
      created_at: '2026-01-01T00:00:00.000Z',
      started_at: '2026-01-01T00:00:00.000Z',
      resolved_at: null,
      shortlink: 'https://stspg.io/q7',
    },
  ]),
  'page-inactive': {
    status: 401,
    headers: { 'content-type': 'application/json; charset=utf-8', server: 'AtlassianEdge' },
    body: JSON.stringify({
      error: 'Your page is inactive. Please include an API key to access this resource.',
    }),
  },
  'page-garbage': { status: 200, headers: { 'content-type': 'application/json' }, body: '{"page":{"id":' },

  timeout: { network: 'timeout' },
  'connection-refused': { network: 'refused' },
  'connection-reset': { network: 'reset' },
  'dns-failure': { network: 'name-not-found' },
  'tls-failure': { network: 'certificate-expired' },
} as const satisfies Record<string, HttpAnswer | NetworkFailure>;

export type AnswerName = keyof typeof answers;

/** What nobody has recorded, as clients' authors and other services describe it. */
const described = {
  'error-in-200': fromApplication(200, { error: 'Internal error, please try again later', code: 500 }),
} as const satisfies Record<string, HttpAnswer>;

/** Everything that the sandbox can answer. */
export const playable = { ...answers, ...described };

export type Playable = keyof typeof playable;
