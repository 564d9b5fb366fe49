/** An address of the internet, as a number of so many bits. */
interface NumericAddress {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

const bigintOf = (parts: readonly number[], width: number) =>
  parts.reduce((value, part) => (value << BigInt(width)) | BigInt(part), 0n);

function parseIpv4(text: string): NumericAddress | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? { bits: 32, value: bigintOf(parts, 8) } : null;
}

function parseIpv6(text: string): NumericAddress | null {
  const link = `http://[${text.replace(/%.*/, '')}]/`;
  if (!text.includes(':') || !URL.canParse(link)) return null;
  const [before = '', after] = new URL(link).hostname.slice(1, -1).split('::');
  const groupsOf = (half: string | undefined) => (half ? half.split(':').map((group) => parseInt(group, 16)) : []);
  const [first, last] = [groupsOf(before), groupsOf(after)];
  const value = bigintOf([...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last], 16);
  return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value };
}

const parseAddress = (text: string) => parseIpv4(text) ?? parseIpv6(text);

/**
 * Whom an address counts for: IPv4 itself, of IPv6 the network (/64), as one connection has so many of these. What is no
 * address counts as it stands.
 */
export function networkOf(address: string): string {
  const parsed = parseAddress(address);
  if (!parsed) return address;
  return parsed.bits === 32 ? `4/${parsed.value}` : `6/${parsed.value >> 64n}`;
}

/** Whether an address lies in a range such as `10.0.0.0/8`, or is the one that stands there. */
function isIn(address: NumericAddress, range: string): boolean {
  const [base = '', length] = range.split('/');
  const parsed = parseAddress(base);
  if (parsed?.bits !== address.bits) return false;
  const shift = BigInt(address.bits - Number(length ?? address.bits));
  return address.value >> shift === parsed.value >> shift;
}

function isTrusted(text: string, proxies: readonly string[]): boolean {
  const address = parseAddress(text);
  return address !== null && proxies.some((range) => isIn(address, range));
}

/**
 * The address that a request comes from, behind proxies: of those that `X-Forwarded-For` lists, the last that none of our
 * own proxies has. What stands before it anybody can write.
 *
 * @param peer the address that is connected to us
 * @param forwarded what `X-Forwarded-For` says
 * @param proxies the addresses of our proxies, and ranges of them (`10.0.0.0/8`)
 */
export function forwardedAddress(peer: string, forwarded: string | null, proxies: readonly string[]): string {
  const way = [...(forwarded ?? '').split(',').map((each) => each.trim()), peer].filter(Boolean).reverse();
  return way.find((address) => !isTrusted(address, proxies)) ?? way.at(-1) ?? peer;
}

/** Whether what an address says of the way of a request can be believed. */
export const isProxy = isTrusted;
