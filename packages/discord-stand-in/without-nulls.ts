/** A copy without what is null or undefined, at any depth: requests may say null where answers leave a key out. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(said.map(([key, inner]) => [key, withoutNulls(inner)])) as T;
}
