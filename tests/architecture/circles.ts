import { alg, Graph } from '@dagrejs/graphlib';
import { type Layout, placeOf } from './layout.ts';
import type { Code } from './source-code.ts';

type Arrow = readonly [from: string, to: string];

/** Files of the bot that import each other, directly or around; types count as well. */
export function circlesOfFiles(code: readonly Code[]): string[] {
  return circles(arrowsOf(code));
}

/** Places that do so, even if none of their files does. */
export function circlesOfPlaces(code: readonly Code[], layout: Layout): string[] {
  const places = arrowsOf(code).map((arrow) => arrow.map((path) => placeOf(path, layout) ?? path));
  return circles(
    places.map(([from = '', to = '']) => [from, to] as const).filter(([from, to]) => from !== to),
  );
}

/** What of the bot the sandbox's page would run: it shows what the bot says, and decides nothing itself. */
export function botInPage(code: readonly Code[]): string[] {
  const arrows = code.flatMap(({ path, imports }) =>
    imports.filter(({ typeOnly }) => !typeOnly).map(({ from }): Arrow => [path, from]),
  );
  const graph = graphOf(arrows);
  const page = graph.nodes().filter((path) => path.startsWith('sandbox/page/'));
  return alg
    .postorder(graph, page)
    .filter(isOfTheBot)
    .map((path) => `sandbox/page runs ${path}`);
}

function arrowsOf(code: readonly Code[]): Arrow[] {
  return code
    .filter(({ path }) => isOfTheBot(path))
    .flatMap(({ path, imports }) => imports.map(({ from }): Arrow => [path, from]))
    .filter(([, to]) => isOfTheBot(to));
}

function isOfTheBot(path: string): boolean {
  return path.startsWith('src/') || path.startsWith('commands/');
}

function circles(arrows: readonly Arrow[]): string[] {
  return alg
    .findCycles(graphOf(arrows))
    .map((circle) => `${circle.toSorted().join(', ')} import each other`)
    .toSorted();
}

function graphOf(arrows: readonly Arrow[]): Graph {
  const graph = new Graph();
  for (const [from, to] of arrows) graph.setEdge(from, to);
  return graph;
}
