const discordEpoch = 1_420_070_400_000;

/** Makes ids as Discord does: the milliseconds since 2015 in the upper bits, so that a later id is always greater. */
export function snowflakes(clock: () => number): () => string {
  let previous = 0n;
  return () => {
    const earliest = BigInt(Math.max(0, Math.floor(clock() - discordEpoch))) << 22n;
    previous = earliest > previous ? earliest : previous + 1n;
    return previous.toString();
  };
}
