// opening_hours.js in an element as small as can be. It is here to be measured against, not to be used.
import OpeningHours from 'opening_hours';

class OpeningHoursStatus extends HTMLElement {
  async connectedCallback() {
    const { osm } = await (await fetch(this.getAttribute('src'))).json();
    this.hours = new OpeningHours(osm);
    this.text = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('span'));
    this.show();
  }

  show() {
    const next = this.hours.getNextChange();
    const time = next?.toLocaleString('nl', { weekday: 'long', hour: 'numeric', minute: '2-digit' });
    this.text.textContent = this.hours.getState()
      ? `Wij zijn nu bereikbaar tot ${time}`
      : `Wij zijn weer bereikbaar vanaf ${time}`;
    setTimeout(() => this.show(), Math.min(next - Date.now(), 3_600_000));
  }
}

customElements.define('opening-hours-status', OpeningHoursStatus);
