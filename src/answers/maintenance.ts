import { type HttpAnswer, jsonObject, pageText, pageTitle } from './http-answer.ts';

/** Said of this moment. A page that announces maintenance for later is an ordinary one. */
const underWay = new RegExp(
  [
    '\\b(down|closed|offline|unavailable|out) (for|due to|because of)( [a-z]+){0,3} maintenance',
    '\\b(under|undergoing|performing|doing|carrying out)( [a-z]+){0,3} maintenance',
    '\\bmaintenance (mode|break|(is )?(in progress|under ?way|ongoing))\\b',
    "\\b(we'll|we’ll|we will|will|i'll|should) be (right |up |back )*(back|up and running)\\b",
    '\\b(be right back|(be )?back (soon|shortly|online soon|in a (moment|minute|bit|while)))\\b',
    '\\b(temporarily|currently|briefly) (down|offline|closed|unavailable|out of service)\\b',
    "\\bwe( are|'re|’re) (down|offline|upgrading|updating|making (some )?improvements)\\b",
  ].join('|'),
);

/** The word itself, in the languages of those who write such pages. */
const maintenance = new RegExp(
  [
    'maintenance|mantenimiento|manuten[cç][aã]o|manutenzione|wartung|onderhoud|underhåll|vedlikehold|vedligeholdelse',
    'huoltokatko|huoltotauko|konserwac|przerwa techniczna|údržb|karbantart|mentenanță|întreținere|bakım|pemeliharaan',
    'penyelenggaraan|bảo trì|συντήρηση|техническ|технічн|обслуживани|обслуговуванн|профилактик|поддръжк|одржавањ',
    'メンテナンス|维护|維護|점검|صيانة|תחזוקה|रखरखाव|บำรุงรักษา',
  ].join('|'),
);

/** A page that says more than this has something else to show. */
const mostText = 600;

const flag = /^(is|in|under)?maintenance(mode)?$/;

/** Whether a successful answer says that the service is closed for maintenance right now, or may be meant to say so. */
export function maintenanceIn({ status, body }: HttpAnswer): 'under way' | 'perhaps' | undefined {
  if (status < 200 || status >= 300) return undefined;
  const report = jsonObject(body);
  if (report === undefined) return noticeIn(body);
  return Object.entries(report).some(([key, value]) => saysSo(key, value)) ? 'under way' : undefined;
}

function saysSo(key: string, value: unknown): boolean {
  if (value === true) return flag.test(key.toLowerCase().replaceAll(/[^a-z]/g, ''));
  if (typeof value !== 'string') return false;
  return /^(under[ _-])?maintenance$/i.test(value.trim()) || underWay.test(value.toLowerCase());
}

/** The app's own pages, and those with something to fill in, may name it without being closed. */
function noticeIn(body: string): 'under way' | 'perhaps' | undefined {
  const title = pageTitle(body);
  const text = pageText(body);
  const isShort = text.length <= mostText;
  if (underWay.test(title) || (isShort && underWay.test(text))) return 'under way';
  const isApp = body.includes('__next') || body.includes('/_next/') || /<(input|form)\b/i.test(body);
  if (maintenance.test(title)) return isApp ? 'perhaps' : 'under way';
  return !isApp && isShort && maintenance.test(text) ? 'under way' : undefined;
}
