import type { BeliefSample } from '../window/protocol.ts';
import { useNow } from './reader.ts';

const width = 300;
const height = 110;
const left = 34;
const spanMs = 6 * 60_000;
/** Chances are drawn by their odds, so that 1 % and 0.1 % can be told apart. */
const least = 0.0005;
const marks = [0.001, 0.01, 0.1, 0.5, 0.9, 0.99];
/** From here on it is announced, if it outweighs all else that it may be. */
const announced = 0.85;

/** How likely the bot holds it that C.AI is broken, and that the trouble is our own, over the last minutes. */
export function Plot({ samples }: { samples: readonly BeliefSample[] }) {
  const now = useNow();
  const last = samples.at(-1);
  if (last === undefined) return null;
  const line = (of: (sample: BeliefSample) => number) => path([...samples, { ...last, at: now }], of, now);
  const summary = `C.AI broken: ${percent(last.broken)}; own trouble: ${percent(last.ours)}`;
  return (
    <figure>
      <svg class="plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {marks.map((mark) => (
          <g key={mark}>
            <line class="grid" x1={left} x2={width} y1={yOf(mark)} y2={yOf(mark)} />
            <text x={left - 5} y={yOf(mark) + 3}>
              {percent(mark)}
            </text>
          </g>
        ))}
        <line class="threshold" x1={left} x2={width} y1={yOf(announced)} y2={yOf(announced)} />
        <path class="ours" d={line(({ ours }) => ours)} />
        <path class="broken" d={line(({ broken }) => broken)} />
      </svg>
      <figcaption>
        <span class="key broken">C.AI broken {percent(last.broken)}</span>
        <span class="key ours">own trouble {percent(last.ours)}</span>
      </figcaption>
    </figure>
  );
}

function path(samples: readonly BeliefSample[], of: (sample: BeliefSample) => number, now: number): string {
  const from = samples.findLastIndex(({ at }) => at < now - spanMs);
  return samples
    .slice(Math.max(0, from))
    .map((sample, index) => `${index === 0 ? 'M' : 'L'}${xOf(sample.at, now)} ${yOf(of(sample))}`)
    .join('');
}

function xOf(at: number, now: number): number {
  return round(Math.max(left, width - ((now - at) / spanMs) * (width - left)));
}

function yOf(chance: number): number {
  const bounded = Math.min(1 - least, Math.max(least, chance));
  const reach = odds(1 - least);
  return round(4 + ((reach - odds(bounded)) / (2 * reach)) * (height - 8));
}

function odds(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function percent(chance: number): string {
  const digits = chance < 0.01 || chance > 0.99 ? 1 : 0;
  return `${(chance * 100).toFixed(digits)} %`;
}
