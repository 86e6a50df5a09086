import type { Row } from './engine.ts';
import { schemaVersion } from './schema.ts';

type Fields = Record<string, unknown>;

/** What becomes of a record of this kind in the step from the version before; what is not an object stays as it is. */
type Step = Record<string, (record: Fields) => Fields>;

/** The first goes from version 1 to 2, and so on. A step is never changed after its release. */
const steps: readonly Step[] = [
  {
    watch: (watch) => ({ hiddenSince: null, readings: [], ...watch }),
    delivery: (delivery) => ({ triedAt: null, ...delivery }),
  },
];

/** A row as this version writes it, from a row in the format `from`. */
export function migrate([name, value]: Row, from: number): Row {
  const kind = name.slice(0, name.indexOf(':'));
  const migrated = steps
    .slice(from - 1, schemaVersion - 1)
    .reduce((record, step) => (isFields(record) ? (step[kind]?.(record) ?? record) : record), value);
  return [name, migrated];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
