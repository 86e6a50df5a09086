import { resolve } from 'node:path';
import { build } from 'vite';

const pageFolder = resolve(import.meta.dirname, '../page');

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export type PageFile = { contentType: string; body: string | Uint8Array };

/** Bundles the page, in memory. By path: `/` is the page itself. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const built = await build({
    root: pageFolder,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      // How long each plugin took on a slow machine is nothing to somebody who tries the bot out.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  if (!('output' in built)) throw new Error('the page was not built in one piece');
  return new Map(
    built.output.map((file) => {
      const contentType = contentTypes[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const path = file.fileName === 'index.html' ? '/' : `/${file.fileName}`;
      return [path, { contentType, body: file.type === 'chunk' ? file.code : file.source }];
    }),
  );
}
