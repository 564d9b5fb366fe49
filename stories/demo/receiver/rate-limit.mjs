const minute = 60_000;

/** Lets an address through so many times a minute. Returns after how many seconds it may come again; 0: now. */
export function createRateLimit(perMinute, now) {
  let windows = new Map();
  return (address) => {
    const instant = now();
    if (windows.size > 10_000) windows = new Map([...windows].filter(([, { end }]) => end > instant));
    const known = windows.get(address);
    const current = known && known.end > instant ? known : { count: 0, end: instant + minute };
    windows.set(address, current);
    current.count++;
    return current.count > perMinute ? Math.ceil((current.end - instant) / 1000) : 0;
  };
}
