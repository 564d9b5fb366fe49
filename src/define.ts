import { BereikbaarStatus } from './elements/bereikbaar-status.js';

function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
  else if (customElements.get(tag) !== element) {
    console.warn(`bereikbaar-nu: this page loads it more than once; <${tag}> is that of the first copy`);
  }
}

// `:state()` is the youngest thing that the elements need (Baseline 2024). Older browsers keep showing the elements' own
// content, and so does whatever renders on a server.
if (globalThis.CSS?.supports('selector(:state(open))')) define('bereikbaar-status', BereikbaarStatus);
