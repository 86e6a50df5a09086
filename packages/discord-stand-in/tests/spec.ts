import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { errorAsInSchema, shownAsInSchema } from '../schema/lenience.ts';
import { type Schema, schemaProblems } from '../schema/schema-check.ts';

const schemas: Readonly<Record<string, Schema | undefined>> = { ...spec };

/** The schema that Discord publishes under a name, e.g. `MessageResponse`. */
export function schemaOf(name: string): Schema {
  const schema = schemas[`${name}Schema`];
  if (!schema) throw new Error(`Discord publishes no schema ${name}`);
  return schema;
}

/**
 * What Discord's published file says that a route answers: by status, the name of the type of the body. The schemas come
 * as code, but which of them belongs to which status is only in the types beside it, so these are read as text.
 */
export function answersOf(route: string): Map<string, string> {
  const [method = '', path = ''] = route.split(' ');
  const ofPath = blocks(pathsText, 2).find(([name]) => withoutNames(name) === withoutNames(path));
  const ofMethod = blocks(ofPath?.[1] ?? '', 4).find(([name]) => name === method.toLowerCase());
  const responses = blocks(ofMethod?.[1] ?? '', 6).find(([name]) => name === 'responses');
  const answers = (responses?.[1] ?? '').matchAll(/^ {8}"(\w+)":\s*([^;]+);/gm);
  return new Map(Array.from(answers, ([, status = '', type = '']) => [status, type]));
}

/** Where an answer departs from what Discord publishes about its route; a status that is not published is one problem. */
export function answerProblems(route: string, status: number, body: unknown): string[] {
  const answers = answersOf(route);
  const type = answers.get(String(status)) ?? answers.get(`${Math.floor(status / 100)}XX`);
  if (type === undefined) return [`${route} is not known to answer ${status}`];
  if (type === 'unknown') return body === undefined ? [] : [`${route} answers ${status} with a body`];
  const judged = status >= 400 ? errorAsInSchema(body) : shownAsInSchema(body);
  return schemaProblems(schemaOfType(type), judged).map(problemText);
}

/** Where a part of an event departs from a published schema. */
export function partProblems(name: string, value: unknown): string[] {
  return schemaProblems(schemaOf(name), shownAsInSchema(value)).map(
    (problem) => `${name}: ${problemText(problem)}`,
  );
}

const typesFile = fileURLToPath(import.meta.resolve('discord-api-spec')).replace(/\.js$/, '.ts');
const [, pathsText = ''] = readFileSync(typesFile, 'utf8').split('export interface Paths {\n');

/** The blocks `name: { ... }` that begin at an indentation. */
function blocks(text: string, indentation: number): [name: string, inner: string][] {
  const margin = ' '.repeat(indentation);
  const found = text.matchAll(new RegExp(`^${margin}"?([^\\s"]+)"?: \\{\\n([^]*?)^${margin}\\};`, 'gm'));
  return Array.from(found, ([, name = '', inner = '']) => [name, inner]);
}

// Discord and the stand-in call the parts of a path that vary by names of their own.
function withoutNames(path: string): string {
  return path.replaceAll(/\{\w+\}|:\w+/g, '{}');
}

function schemaOfType(type: string): Schema {
  const [, listed] = /^\W*\(([^()]+)\)\[\]/.exec(type) ?? [];
  if (listed !== undefined) return z.array(schemaOfType(listed));
  const members = type.split('|').flatMap((member) => {
    const name = member.trim();
    if (name === '' || name === 'null') return [];
    return name.endsWith('[]') ? [z.array(schemaOf(name.slice(0, -2)))] : [schemaOf(name)];
  });
  return z.union(members);
}

function problemText({ path, message }: { path: PropertyKey[]; message: string }): string {
  return `${path.join('.')}: ${message}`;
}
