/**
 * A checksum of a JSON value (53 bits of its text, cyrb53's way of mixing): tells whether it is still the same. It keeps no secret: who
 * can write the file can write a checksum.
 */
export function checksum(value: unknown): string {
  const text = JSON.stringify(value);
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    other = Math.imul(other ^ unit, 0x5f356495);
  }
  const high = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  const low = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
