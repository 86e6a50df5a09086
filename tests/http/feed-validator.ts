import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const grammar = await readFile(resolve(import.meta.dirname, 'atom.rng'), 'utf8');

/** What xmllint has to say against an Atom feed, by the grammar of RFC 4287, and what that can't say of ids. */
export async function problemsOf(feed: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.atom', contents: feed }],
    extension: 'relaxng',
    schema: [{ fileName: 'atom.rng', contents: grammar }],
  });
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id ?? '');
  return [
    ...errors.map(({ rawMessage }) => rawMessage),
    ...(new Set(ids).size === ids.length ? [] : ['an id stands twice']),
    // RFC 4287, 4.1.1: the feed has an author, or each of its entries.
    ...(feed.includes('<author>') ? [] : ['nobody wrote it']),
    ...(feed.includes('rel="self"') ? [] : ['it does not say where it is']),
  ];
}
