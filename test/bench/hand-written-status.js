// What a good developer would write by hand for this one schedule: no rules but weekly hours and dated exceptions, one
// language, one zone. The schedule is JSON, at an address or in the page. It is here to be measured against, not to be used.
const days = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const minutesOf = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

class HandWrittenStatus extends HTMLElement {
  async connectedCallback() {
    const src = this.getAttribute('src');
    const inPage = src.startsWith('#') && document.getElementById(src.slice(1)).textContent;
    this.schedule = inPage ? JSON.parse(inPage) : await (await fetch(src)).json();
    this.clock = new Intl.DateTimeFormat('en-CA', {
      timeZone: this.schedule.timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    this.text = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('span'));
    this.show();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  intervalsOn(date) {
    const exception = this.schedule.exceptions.find((one) => one.date === date);
    const isWeekday = ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
    const hours = exception ? exception.hours : isWeekday ? this.schedule.hours['mon-fri'] : [];
    return hours === 'closed' ? [] : hours.map((interval) => interval.split('-').map(minutesOf));
  }

  now() {
    const parts = Object.fromEntries(this.clock.formatToParts(Date.now()).map(({ type, value }) => [type, value]));
    const { year, month, day, hour, minute } = parts;
    return { date: `${year}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) };
  }

  nextOpening(date, minutes) {
    for (let ahead = 0; ahead < 60; ahead++) {
      const at = new Date(Date.parse(`${date}T00:00Z`) + ahead * 86_400_000);
      const [opens] = this.intervalsOn(at.toISOString().slice(0, 10)).filter(([start]) => ahead || start > minutes);
      if (opens) return { ahead, day: days[at.getUTCDay()], start: opens[0] };
    }
    return null;
  }

  sentence() {
    const { date, minutes } = this.now();
    const say = (time) => `${Math.floor(time / 60)}.${String(time % 60).padStart(2, '0')} uur`;
    const open = this.intervalsOn(date).find(([start, end]) => start <= minutes && minutes < end);
    if (open) return `Wij zijn nu bereikbaar tot ${say(open[1])}`;
    const next = this.nextOpening(date, minutes);
    if (!next) return 'Wij zijn nu gesloten';
    const when = ['', 'morgen '][next.ahead] ?? `${next.day} `;
    return `Wij zijn ${when}weer bereikbaar vanaf ${say(next.start)}`;
  }

  show() {
    this.text.textContent = this.sentence();
    this.timer = setTimeout(() => this.show(), 60_000 - (Date.now() % 60_000));
  }
}

customElements.define('hand-written-status', HandWrittenStatus);
