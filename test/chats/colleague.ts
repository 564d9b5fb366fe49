// A colleague's program: as much of XMPP as it takes to be there, to be away, and to let visitors see that.
import { once } from 'node:events';
import { connect } from 'node:net';
import { staffHost } from './prosody-server.js';

const open = `<stream:stream xmlns="jabber:client" xmlns:stream="http://etherx.jabber.org/streams" to="${staffHost}" version="1.0">`;

/** Somebody who is logged in at one device, and says so. Visitors who ask may see it. */
export async function logIn(port: number, name: string, device: string) {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let heard = '';
  const waiting = new Set<() => void>();
  socket.on('data', (text: unknown) => {
    heard += String(text);
    for (const [, visitor] of String(text).matchAll(/<presence\b[^>]*type='subscribe'[^>]*from='([^']*)'/g))
      allow(visitor!);
    for (const [, visitor] of String(text).matchAll(/<presence\b[^>]*from='([^']*)'[^>]*type='subscribe'/g))
      allow(visitor!);
    for (const look of waiting) look();
  });
  const send = (text: string) => void socket.write(text);
  const allow = (visitor: string) => send(`<presence to='${visitor}' type='subscribed'/>`);
  /** Waits until it has been told that, and forgets what came before. */
  function hears(pattern: RegExp): Promise<string> {
    return new Promise((resolve) => {
      function look() {
        const found = pattern.exec(heard);
        if (!found) return;
        heard = heard.slice(found.index + found[0].length);
        waiting.delete(look);
        resolve(found[1] ?? '');
      }
      waiting.add(look);
      look();
    });
  }
  await once(socket, 'connect');
  send(open);
  await hears(/<\/stream:features>/);
  const plain = Buffer.from(`\0${name}\0any`).toString('base64');
  send(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${plain}</auth>`);
  await hears(/<success/);
  send(open);
  await hears(/<\/stream:features>/);
  send(
    `<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>${device}</resource></bind></iq>`,
  );
  await hears(/id='bind'/);
  send("<iq type='get' id='roster'><query xmlns='jabber:iq:roster'/></iq>");
  await hears(/id='roster'/);
  send('<presence/>');
  return {
    send,
    hears,
    /** Says how things are with them: "" is free. */
    show: (state: string) => send(state ? `<presence><show>${state}</show></presence>` : '<presence/>'),
    /** Logs out. */
    async leave() {
      send("<presence type='unavailable'/></stream:stream>");
      socket.end();
      if (!socket.closed) await once(socket, 'close');
    },
    /** Its line breaks. */
    drop: () => void socket.destroy(),
  };
}
