import { readFile } from 'node:fs/promises';

/** Resident memory of a process in MiB. `anonymous` memory is its own; other processes may share the pages of `files`. */
export type Resident = { all: number; anonymous: number; files: number; proportional: number };

/** Reads them from Linux's /proc. */
export async function resident(pid: number): Promise<Resident> {
  const [status, maps] = await Promise.all(
    ['status', 'smaps_rollup'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')),
  );
  return {
    all: mib(status, 'VmRSS'),
    anonymous: mib(status, 'RssAnon'),
    files: mib(status, 'RssFile'),
    proportional: mib(maps, 'Pss'),
  };
}

function mib(text: string | undefined, name: string): number {
  const [, kib] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text ?? '') ?? [];
  return Number(kib) / 1024;
}
