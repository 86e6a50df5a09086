import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type IStatefulSet, StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import { Secret } from 'kubernetes-models/v1/Secret';
import { Service } from 'kubernetes-models/v1/Service';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { aFolder } from '../storage/temporary-folder.ts';
import { settingNames } from './setting-names.ts';

const root = resolve(import.meta.dirname, '../..');
const models = {
  Secret: { model: Secret, from: 'v1' },
  Service: { model: Service, from: 'v1' },
  StatefulSet: { model: StatefulSet, from: 'apps/v1' },
};

type Manifest = { kind: keyof typeof models };

async function manifests(change: (text: string) => string = String): Promise<Manifest[]> {
  const text = await readFile(join(root, 'docs/kubernetes.yaml'), 'utf8');
  return parseAllDocuments(change(text)).map((document) => document.toJS());
}

async function statefulSet(): Promise<IStatefulSet> {
  return (await manifests()).find(({ kind }) => kind === 'StatefulSet') as unknown as IStatefulSet;
}

/** By Kubernetes' own schemas; they let unknown fields pass. */
function problemsOf(manifest: Manifest): string[] {
  try {
    new models[manifest.kind].model(manifest as never).validate();
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** By the types of the same schemas, which know every field. */
async function typeProblemsOf(all: readonly Manifest[]): Promise<string> {
  const folder = await aFolder();
  const written = all.map(
    (manifest, index) =>
      `import type { I${manifest.kind} as I${index} } from 'kubernetes-models/${models[manifest.kind].from}/${manifest.kind}';\n` +
      `export const m${index}: I${index} = ${JSON.stringify(manifest)};\n`,
  );
  await writeFile(join(folder, 'manifests.ts'), written.join(''));
  // Whatever lies in the folders above.
  await writeFile(join(folder, 'package.json'), '{}');
  const paths = { '*': [join(root, 'node_modules/*')] };
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths,
  };
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['manifests.ts'] }),
  );
  return promisify(execFile)(join(root, 'node_modules/.bin/tsc'), ['-p', folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  );
}

describe('docs/kubernetes.yaml', () => {
  test('keeps to the schemas of Kubernetes', async () => {
    const all = await manifests();
    expect(all.map(({ kind }) => kind)).toEqual(['Secret', 'Service', 'StatefulSet']);
    expect(all.flatMap(problemsOf)).toEqual([]);
  });

  test('has no field that Kubernetes does not know', async () => {
    expect(await typeProblemsOf(await manifests())).toBe('');
  });

  test.each([
    ['a word for a number', 'replicas: 3', 'replicas: three'],
    ['nothing to select', 'matchLabels:', 'matchLables:'],
  ])('would not pass with %s', async (_, right, wrong) => {
    const all = await manifests((text) => text.replace(right, wrong));
    expect([...all.flatMap(problemsOf), await typeProblemsOf(all)].join('')).not.toBe('');
  });

  test('would not pass with a misspelt field', async () => {
    const all = await manifests((text) => text.replace('readOnlyRootFilesystem', 'readOnlyRootFileSystem'));
    expect(await typeProblemsOf(all)).toContain('readOnlyRootFileSystem');
  });

  test('uses settings that there are', async () => {
    const known = await settingNames();
    const [secret] = await manifests();
    const container = (await statefulSet()).spec?.template.spec?.containers[0];
    const used = [
      ...Object.keys((secret as unknown as { stringData: object }).stringData),
      ...(container?.env?.map(({ name }) => name) ?? []),
    ];
    expect(used).toContain('DISCORD_TOKEN');
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('gives every process a shard of its own', async () => {
    const { spec } = await statefulSet();
    const env = spec?.template.spec?.containers[0]?.env ?? [];
    expect(env.find(({ name }) => name === 'SHARD_COUNT')?.value).toBe(String(spec?.replicas));
    expect(env.find(({ name }) => name === 'SHARDS')?.valueFrom?.fieldRef?.fieldPath).toBe(
      "metadata.labels['apps.kubernetes.io/pod-index']",
    );
  });

  test('runs without root, capabilities and a writable disk', async () => {
    const pod = (await statefulSet()).spec?.template.spec;
    expect(pod?.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(pod?.containers.map(({ securityContext }) => securityContext)).toEqual([
      { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
    ]);
  });
});
