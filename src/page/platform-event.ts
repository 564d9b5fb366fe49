/** `Event` as the browser made it: MooTools puts a class of its own in its place, which takes no type. */
export const PlatformEvent = /* @__PURE__ */ Object.getPrototypeOf(MessageEvent) as typeof Event;
