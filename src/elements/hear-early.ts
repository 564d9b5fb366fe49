/*
 * Rocket.Chat tells within half a second that nobody is there, and never again: before a schedule has come that names it. So it is
 * heard at once, and kept where its adapter (page/chat/vendors/rocket-chat.ts) looks. An owner's own two lines do the same.
 */

interface Livechat {
  onServiceOffline?(hear: () => void): void;
}

declare const RocketChat: { (ready: (this: Livechat) => void): void; isServiceOffline: boolean };

try {
  RocketChat(function () {
    this.onServiceOffline?.(() => (RocketChat.isServiceOffline = true));
  });
} catch {
  // Most pages have none. What is strange about one that is there, its adapter tells.
}
