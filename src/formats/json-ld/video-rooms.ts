const room =
  /^https:\/\/(?:meet\.google\.com|meet\.jit\.si|whereby\.com|teams\.(?:microsoft|live)\.com|(?:[\w-]+\.)?zoom\.us\/(?:j|my))\/./i;

/** Whether an address is a room of one of the usual services for video calls: schema.org has no word for that. */
export function isVideoRoom(address: string): boolean {
  return room.test(address);
}
