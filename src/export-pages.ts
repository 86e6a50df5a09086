import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const usage = `npm run export -- DIR [ADDRESS]

Writes the status page of a bot that runs to files in DIR, in English, for any host that serves files. ADDRESS is where the bot serves it:
http://127.0.0.1:8080, unless it is given.`;

const link = /(href|src)="(\.{1,2}\/[^"#?]*)"/g;
/** How the feed and the API name the page of an outage, where it has an address. */
const told = /\/incidents\/[a-z0-9]+(?=")/g;
const tellsLinks = /^application\/(atom\+xml|json)/;
/** What needs somebody who answers. */
const live = /<(section|nav)(?: [^>]*)? data-live>.*?<\/\1>|\sdata-events="[^"]*"/gs;

const [folder, address = 'http://127.0.0.1:8080', ...others] = process.argv.slice(2);
if (folder === undefined || /^(-|$)/.test(folder) || others.length > 0 || !URL.canParse(address))
  quit(usage, 64);
const home = new URL(address.endsWith('/') ? address : `${address}/`);

const written = await exportFrom(home, folder).catch((error: Error) =>
  quit(`${error.message}. ${why(error)}`, 1),
);
process.stdout.write(`${written} files in ${folder}\n`);

/** Follows every link from the first page, and returns how many files there are. */
async function exportFrom(home: URL, folder: string): Promise<number> {
  const found = new Set([home.href]);
  for (const url of found) {
    const response = await fetch(url, { headers: { 'Accept-Language': 'en' } });
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    const content = await contentOf(response);
    const file = join(folder, fileOf(new URL(url), home));
    await mkdir(dirname(file), { recursive: true });
    if (typeof content !== 'string') {
      await writeFile(file, content);
      continue;
    }
    for (const [, , to = ''] of content.matchAll(link)) found.add(new URL(to, url).href);
    await writeFile(
      file,
      content.replace(link, (_, attribute, to) => `${attribute}="${named(to)}"`),
    );
  }
  return found.size;
}

async function contentOf(response: Response): Promise<string | Buffer> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('text/html')) return (await response.text()).replace(live, '');
  if (tellsLinks.test(type)) return (await response.text()).replace(told, '$&.html');
  return Buffer.from(await response.arrayBuffer());
}

function fileOf({ pathname }: URL, home: URL): string {
  return named(`./${pathname.slice(home.pathname.length)}`);
}

/** A host of files, and a browser that opens them, know pages by their endings. */
function named(path: string): string {
  if (path.endsWith('/')) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}.html`;
}

function why({ cause }: Error): string {
  return cause instanceof Error ? `${cause.message}: does the bot run, with HTTP_PORT?` : '';
}

function quit(words: string, code: number): never {
  process.stderr.write(`${words}\n`);
  process.exit(code);
}
