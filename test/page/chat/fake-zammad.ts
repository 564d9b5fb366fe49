import type { FakeChatWindow } from './fake-chat-window.js';

const chatHtml = `<div class="zammad-chat"><div class="zammad-chat-header js-chat-open">
  <span class="zammad-chat-agent-status zammad-chat-is-hidden" data-status="online"></span></div>
  <form><textarea class="zammad-chat-input"></textarea></form></div>`;

/**
 * What Zammad's script does with the page, step by step as its source has it: it is not in any package, and its licence
 * keeps it out of ours. What changes on the page is written anew, from what one can see.
 */
export function fakeZammad(world: FakeChatWindow, buttonClass = 'open-zammad-chat', inactiveClass = 'is-inactive') {
  const { document } = world;
  const button = document.createElement('button');
  button.className = `${buttonClass} ${inactiveClass}`;
  button.hidden = true;
  const chat = () => document.querySelector<HTMLElement>('.zammad-chat');
  const status = () => chat()!.querySelector<HTMLElement>('.zammad-chat-agent-status')!;
  const open = () => {
    if (chat()?.classList.contains('zammad-chat-is-open') !== false) return; // already open, or gone
    zammad.opened++;
    chat()!.classList.add('zammad-chat-is-open');
  };
  const agentComes = () => {
    status().classList.remove('zammad-chat-is-hidden');
    status().dataset['status'] = 'online';
  };
  const destroy = () => {
    if (chat()) status().dataset['status'] = 'offline';
    chat()?.remove();
    button.classList.add(inactiveClass);
    button.style.display = 'none';
  };

  /** The socket is open: what is shown now waits for the server's answer. */
  function connect(): void {
    if (!chat()) document.body.insertAdjacentHTML('beforeend', chatHtml);
    button.classList.add(inactiveClass);
    status().dataset['status'] = 'online';
  }

  const answers = {
    online() {
      button.addEventListener('click', open);
      button.classList.remove(inactiveClass);
      chat()!.classList.add('zammad-chat-is-loaded', 'zammad-chat-is-shown');
    },
    /** Also when there are too many in the queue, or the chat is switched off. */
    offline() {
      button.classList.add('zammad-chat-is-hidden');
      destroy();
    },
    /** A conversation of the page before. The button gets no listener, and stays inactive. */
    reconnect() {
      agentComes();
      chat()!.classList.add('zammad-chat-is-loaded', 'zammad-chat-is-shown', 'zammad-chat-is-open');
    },
  };

  const zammad = {
    opened: 0,
    button,
    get isThere() {
      return chat() !== null;
    },
    get isOpen() {
      return chat()?.classList.contains('zammad-chat-is-open') === true;
    },
    putButton: () => document.body.append(button),
    /** Its script runs, and connects. */
    load() {
      if (!button.isConnected) zammad.putButton();
      world.ZammadChat = class {};
      world.loadScript();
    },
    connect,
    answer: (state: keyof typeof answers) => answers[state](),
    visitorOpens: open,
    agentComes,
    agentCloses: () => void (status().dataset['status'] = 'offline'),
    visitorCloses() {
      chat()!.classList.remove('zammad-chat-is-open');
      status().classList.add('zammad-chat-is-hidden');
      connect();
    },
    loseLine() {
      button.classList.add('zammad-chat-is-hidden');
      if (zammad.isOpen) status().dataset['status'] = 'offline';
      else destroy();
    },
    /** Nobody has opened it for six minutes. */
    idle: destroy,
  };
  return zammad;
}
