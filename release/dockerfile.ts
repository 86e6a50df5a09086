import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  type Copy,
  DockerfileParser,
  type Env,
  type Instruction,
  type JSONInstruction,
} from 'dockerfile-ast';

/** What the image would start, built in a folder. */
export type Image = { program: string[]; env: Record<string, string>; folder: string };

const project = resolve(import.meta.dirname, '..');
/** Instructions that have no effect on what is in the image. */
const meaningless = new Set(['FROM', 'VOLUME', 'USER', 'HEALTHCHECK', 'EXPOSE', 'LABEL', 'STOPSIGNAL']);

/** Carries out the instructions of the project's Dockerfile in a folder. Throws on an instruction that it does not know. */
export async function rehearsed(root: string): Promise<Image> {
  const steps = DockerfileParser.parse(await readFile(join(project, 'Dockerfile'), 'utf8')).getInstructions();
  const inRoot = within(root, steps);
  const image: Image = { program: [], env: await machine(root), folder: root };
  for (const step of steps) await carryOut(step, image, inRoot);
  return image;
}

async function carryOut(step: Instruction, image: Image, inRoot: (text: string) => string): Promise<void> {
  const keyword = step.getKeyword();
  const given = inRoot(step.getArgumentsContent() ?? '');
  if (keyword === 'WORKDIR') {
    image.folder = given;
    await mkdir(given, { recursive: true });
  } else if (keyword === 'COPY') {
    await copied(step as Copy, image.folder);
  } else if (keyword === 'RUN') {
    await promisify(execFile)('sh', ['-c', given], {
      cwd: image.folder,
      // How npm reaches its registry is a matter of this machine.
      env: { ...process.env, ...image.env },
    });
  } else if (keyword === 'ENV') {
    for (const { name, value } of settingsOf(step as Env)) image.env[name] = inRoot(value);
  } else if (keyword === 'CMD') {
    image.program = (step as JSONInstruction).getJSONStrings().map((word) => JSON.parse(word.getValue()));
  } else if (!meaningless.has(keyword)) {
    throw new Error(`The rehearsal cannot carry out ${keyword}`);
  }
}

async function copied(step: Copy, folder: string): Promise<void> {
  const names = step.getArguments().map((argument) => argument.getValue());
  const to = names.pop() ?? '';
  for (const name of names) {
    const target = to.endsWith('/') ? join(to, name) : to;
    await cp(join(project, name), resolve(folder, target), { recursive: true });
  }
}

function settingsOf(step: Env) {
  return step
    .getProperties()
    .map((property) => ({ name: property.getName(), value: property.getValue() ?? '' }));
}

/** Replaces the image's folders by those in the folder that stands for its root. */
function within(root: string, steps: readonly Instruction[]): (text: string) => string {
  const folders = steps
    .filter((step) => ['WORKDIR', 'VOLUME'].includes(step.getKeyword()))
    .map((step) => step.getArgumentsContent() ?? '');
  const theirs = new RegExp(`(?<![\\w.])(?:${folders.join('|')})(?![\\w.-])`, 'g');
  return (text) => text.replaceAll(theirs, (folder) => join(root, folder));
}

/** This Node, a cache that npm may empty, and a `chown` that does nothing. */
async function machine(root: string): Promise<Record<string, string>> {
  const [bin, tmp, cache] = ['bin', 'tmp', 'npm-cache'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [bin, tmp]) await mkdir(folder, { recursive: true });
  await symlink(process.execPath, join(bin, 'node'));
  await writeFile(join(bin, 'chown'), '#!/bin/sh\n', { mode: 0o755 });
  return { PATH: `${bin}:${process.env['PATH']}`, TMPDIR: tmp, npm_config_cache: cache };
}
