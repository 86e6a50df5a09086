import type { BuildOptions } from 'rolldown';

/** They load WebAssembly, threads and native code from files beside them. */
const pictures = ['tesseract.js', 'image-dimensions', /^@jsquash\//, '@resvg/resvg-js'];

export default {
  // What reads screenshots is a process of its own, and so is what draws and reads times for the history.
  input: { start: 'src/start.js', reader: 'src/screenshots/reader.ts', tool: 'src/history-tools/tool.ts' },
  platform: 'node',
  // Looked for only on Bun, and only in case it is there.
  external: ['bun:sqlite', 'zlib-sync', ...pictures],
  // discord.js has one, for bots that run in a process for each shard.
  checks: { eval: false },
  // The finder's weights are a file beside its code, and are one in the bundle, too.
  experimental: { resolveNewUrlToAsset: true },
  output: {
    dir: 'dist',
    cleanDir: true,
    chunkFileNames: '[name].js',
    assetFileNames: '[name][extname]',
    charset: 'ascii',
    minify: true,
    // Errors say their class, also in the log.
    keepNames: true,
  },
} satisfies BuildOptions;
