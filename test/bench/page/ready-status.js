// The least that there could be to do: somebody else has worked out what to say, and until when. It is the limit, as nothing
// of a schedule is left. It is here to be measured against, not to be used.
class ReadyStatus extends HTMLElement {
  async connectedCallback() {
    this.sentences = await (await fetch(this.getAttribute('src'))).json();
    this.text = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('span'));
    this.show();
  }

  show() {
    const now = Date.now() / 1000;
    const [until, sentence] = this.sentences.find(([end]) => now < end) ?? [0, ''];
    this.text.textContent = sentence;
    if (until) setTimeout(() => this.show(), Math.min((until - now) * 1000, 3_600_000));
  }
}

customElements.define('ready-status', ReadyStatus);
