import * as spec from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { refusal, refusalBody } from '../refusals.ts';
import { schemaProblems } from '../schema/schema-check.ts';
import { type Violation, violations } from '../schema/violations.ts';

const create = spec.MessageCreateRequestSchema;
const button = { type: 2, style: 1, label: 'A', custom_id: 'a' };
const row = (component: object) => ({ components: [{ type: 1, components: [component] }] });

test.each<[string, object, string, string]>([
  ['a wrong type', { content: 1 }, 'content', 'BASE_TYPE_BAD_TYPE'],
  [
    'a text that is too long',
    { embeds: [{ title: 'x'.repeat(257) }] },
    'embeds.0.title',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a list that is too short',
    { components: [{ type: 1, components: [] }] },
    'components.0.components',
    'BASE_TYPE_MIN_LENGTH',
  ],
  ['a number that is too great', { embeds: [{ color: 0x1000000 }] }, 'embeds.0.color', 'NUMBER_TYPE_MAX'],
  [
    'a value that is no choice',
    row({ ...button, style: 9 }),
    'components.0.components.0.style',
    'BASE_TYPE_CHOICES',
  ],
  ['a key at the top', { colour: 1 }, 'colour', 'UNKNOWN_KEY'],
  ['a key deep below', row({ ...button, colour: 1 }), 'components.0.components.0.colour', 'UNKNOWN_KEY'],
])('%s is found where it is', (_, body, path, code) => {
  expect(schemaProblems(create, body).map((problem) => [problem.path.join('.'), problem.code])).toEqual([
    [path, code],
  ]);
});

test('a body that fits has no problems, and what is undefined is not sent', () => {
  expect(schemaProblems(create, { content: 'x', ...row(button), colour: undefined })).toEqual([]);
});

test('problems are nested under the fields they are about', () => {
  const problems = schemaProblems(create, { content: 1, embeds: [{ title: 2 }] });
  const error = { code: 'BASE_TYPE_BAD_TYPE', message: 'Value has the wrong type.' };

  expect(refusalBody(refusal('invalidBody', problems))).toEqual({
    message: 'Invalid Form Body',
    code: 50035,
    errors: { content: { _errors: [error] }, embeds: { 0: { title: { _errors: [error] } } } },
  });
});

test("an answer of the stand-in that is not Discord's is a violation of its own", () => {
  const recorded: Violation[] = [];

  violations(recorded).check('GET /gateway', 'answer', spec.GatewayResponseSchema, {
    url: 'ws://x.example',
    shards: 1,
  });

  expect(recorded).toEqual([
    { route: 'GET /gateway', direction: 'answer', problem: 'shards: Discord does not know this key.' },
  ]);
});
