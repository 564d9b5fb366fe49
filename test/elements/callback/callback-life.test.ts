import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { usePage } from '../../../src/page/page.js';
import { offline, silent } from '../../page/answers.js';
import { kept } from '../../page/callback/sending-page.js';
import { answer, CallbackScene, openForm, withCallback } from './callback-scene.js';

const canary = { name: 'Kanarie Pietersen', phone: '+31 6 98765432', question: 'Kanariegeel' };
const isCanary = /kanarie|98765432|9876 ?5432/i;

/** Every text of an object, however deep, also of what is not enumerable. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Node || value === window || seen.has(value))
    return [];
  seen.add(value);
  const keys = [
    ...Object.getOwnPropertyNames(value),
    ...Object.keys((Object.getPrototypeOf(value) as object | null) ?? {}),
  ];
  return keys.flatMap((key) => textsOf((value as Record<string, unknown>)[key], seen));
}

describe('what is typed into <bereikbaar-callback> (FAILURES 77)', () => {
  let scene: CallbackScene;
  beforeEach(() => {
    scene = new CallbackScene();
  });
  after(() => usePage());

  it('FAILURES 35: is nowhere but in the request body: no URL, storage, cookie, event or console', async () => {
    const found: string[] = [];
    const note = (where: string, value: unknown) => {
      for (const text of textsOf(value)) if (isCanary.test(text)) found.push(`${where}: ${text}`);
    };
    const stopping = new AbortController();
    const { signal } = stopping;
    const own = ['bereikbaar-sent', 'bereikbaar-failed', 'bereikbaar-change', 'bereikbaar-select'];
    const usual = ['input', 'change', 'submit', 'invalid', 'reset', 'focusin', 'click', 'message', 'popstate', 'error'];
    let heard = 0;
    for (const type of [...own, ...usual]) {
      window.addEventListener(
        type,
        (event) => {
          heard++;
          note(type, event);
        },
        { signal, capture: true },
      );
    }
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const before = methods.map((method) => console[method]);
    for (const method of methods) console[method] = (...words: unknown[]) => note(`console.${method}`, words);
    const form = await openForm();
    const answers = [
      answer(500, {}, { 'retry-after': '999' }),
      answer(409, { slots: [] }),
      answer(422, {}),
      silent,
      kept,
    ];
    for (const next of answers) {
      scene.answer = next;
      for (const [field, text] of Object.entries(canary)) form.type(field as 'name', text);
      await form.chooseDay(form.days.length - 1);
      const last = form.times.at(-1);
      if (last) await form.chooseTime(last.value);
      await form.send();
      const nodes = [...form.element.shadowRoot!.querySelectorAll('*')];
      note('attributes', nodes.map((each) => [...each.attributes].map(({ value }) => value)).flat());
      if (next !== silent) continue;
      form.find('[part=stop]')!.click();
      await form.settle();
    }
    methods.forEach((method, index) => (console[method] = before[index]!));
    stopping.abort();
    expect(form.element.matches(':state(sent)')).to.equal(true);
    const entries = performance.getEntriesByType('resource').map(({ name }) => name);
    note('URLs', [location.href, document.referrer, ...entries, JSON.stringify(history.state)]);
    note(
      'request',
      scene.requests.map(({ url, init }) => ({ url, headers: init.headers })),
    );
    note('storage', [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), window.name]);
    note(
      'databases',
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(found).to.deep.equal([]);
    expect(heard).to.be.above(10);
    expect(scene.posted.length).to.be.above(3);
    for (const body of scene.posted) expect(body).to.match(isCanary);
  });

  it('FAILURES 35: cannot get into an address by sending the form in the browser’s own way', async () => {
    const form = await openForm();
    const element = form.find<HTMLFormElement>('form')!;
    expect(element.getAttribute('method')).to.equal('dialog');
    expect(element.hasAttribute('action')).to.equal(false);
  });

  it('FAILURES 40: stays when the phone closes, and opens, while someone types', async () => {
    scene = new CallbackScene('2026-11-24T12:25');
    const form = await openForm();
    const input = form.find<HTMLInputElement>('#name')!;
    input.focus();
    await sendKeys({ type: 'Anna' });
    await form.choose(1);
    for (const time of [
      '2026-11-24T12:31',
      '2026-11-24T13:01',
      '2026-11-24T13:31',
      '2026-11-24T17:01',
      '2026-11-25T00:01',
    ]) {
      scene.goTo(time);
      await form.settle();
      expect([form.focused, input.isConnected, input.value]).to.deep.equal(['name', true, 'Anna']);
    }
    await sendKeys({ type: ' Bakker' });
    expect(form.element.takeOver()?.name).to.equal('Anna Bakker');
    // The slot that was chosen is over: it is said, and nothing else is chosen instead.
    expect(form.textOf('#slot-problem')).to.equal('Dat is te kort dag geworden. Kies een later moment');
    form.type('phone', '020 765 43 21');
    await form.send();
    expect(scene.requests).to.have.length(0);
  });

  it('FAILURES 40: stays when the schedule is not there any more, and when the form is taken away and made anew', async () => {
    const form = await openForm();
    form.fill();
    form.element.schedule = { version: 1 };
    await form.settle();
    expect(form.find<HTMLInputElement>('#name')!.value).to.equal('Anna Bakker');
    form.element.remove();
    const other = await openForm();
    expect(other.find<HTMLInputElement>('#phone')!.value).to.equal('020 765 43 21');
    expect(other.element.takeOver()).to.deep.equal({
      name: 'Anna Bakker',
      phone: '020 765 43 21',
      question: '',
      slot: null,
    });
  });

  it('FAILURES 40: is sent on while the form is closed, which then shows what became of it', async () => {
    scene.answer = offline;
    const form = await openForm();
    form.fill();
    await form.send();
    expect(form.textOf('[part=status]')).to.match(/lukt nog niet\. Laat deze pagina open:/);
    form.element.remove();
    scene.answer = kept;
    scene.advance(3000);
    await form.settle();
    const again = await openForm();
    expect(again.textOf('.outcome')).to.match(/^Wij bellen u/);
  });

  it('FAILURES 43: the slots are those of the organisation’s zone, with the visitor’s own time beside them', async () => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: 'Asia/Tokyo' };
    };
    try {
      const form = await openForm();
      const moments = await form.moments();
      expect(Object.keys(moments).slice(0, 4)).to.deep.equal(['Zo snel mogelijk', 'Vandaag', 'Morgen', 'Donderdag']);
      expect(moments['Vandaag']).to.deep.equal([
        '13.30 – 14.30 uur (bij u 21.30 uur)',
        '14.30 – 15.30 uur (bij u 22.30 uur)',
        '15.30 – 16.30 uur (bij u 23.30 uur)',
      ]);
      expect(moments['Morgen']![0]).to.equal('8.00 – 9.00 uur (bij u 16.00 uur)');
      form.fill();
      await form.choose(1);
      await form.send();
      expect(form.textOf('.outcome')).to.equal('Wij bellen u vandaag tussen 13.30 en 14.30 uur');
      expect(form.textOf('[part=sent]')).to.contain('Bij u is dat 21.30 – 22.30 uur.');
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
    }
  });

  it('leaves nothing running behind when it is removed', async () => {
    for (let mount = 0; mount < 50; mount++) {
      const form = await openForm();
      form.element.remove();
    }
    expect([scene.timers, scene.listeners]).to.deep.equal([0, []]);
  });
});

describe('<bereikbaar-callback>, for everybody', () => {
  let scene: CallbackScene;
  beforeEach(() => {
    scene = new CallbackScene();
  });
  after(() => usePage());

  const states: Readonly<Record<string, (form: Awaited<ReturnType<typeof openForm>>) => Promise<void>>> = {
    empty: () => Promise.resolve(),
    'with faults': (form) => form.send(),
    sending: (form) => {
      scene.answer = silent;
      form.fill();
      return form.send();
    },
    'waiting offline': (form) => {
      scene.answer = offline;
      scene.isOnline = false;
      form.fill();
      return form.send();
    },
    sent: (form) => {
      form.fill();
      return form.send();
    },
    failed: (form) => {
      scene.answer = answer(422, {});
      form.fill();
      return form.send();
    },
    'with a slot that is gone': (form) => {
      scene.answer = answer(409, { slots: [] });
      form.fill();
      return form.send();
    },
  };
  for (const [name, reach] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing: ${name}, ${scheme}`, async () => {
        const form = await openForm();
        const section = form.element.parentElement!;
        section.style.colorScheme = scheme;
        section.style.backgroundColor = scheme === 'dark' ? '#19212a' : '#fff';
        section.style.color = scheme === 'dark' ? '#e9eff4' : '#17212b';
        await reach(form);
        await expect(form.element).to.be.accessible();
      });
    }
  }

  it('works with the keyboard only', async () => {
    const form = await openForm();
    form.find('#name')!.focus();
    await sendKeys({ type: 'Anna Bakker' });
    await sendKeys({ press: 'Tab' });
    expect(form.focused).to.equal('phone');
    await sendKeys({ type: '020 765 43 21' });
    await sendKeys({ press: 'Tab' });
    expect(form.focusedDay).to.equal('Zo snel mogelijk');
    await sendKeys({ press: 'ArrowDown' });
    await form.settle();
    expect([form.focusedDay, form.days[1]!.checked]).to.deep.equal(['Vandaag', true]);
    await sendKeys({ press: 'Tab' });
    expect(form.focused).to.equal('time');
    await sendKeys({ press: 'ArrowDown' });
    await form.settle();
    await sendKeys({ press: 'Tab' });
    expect(form.focused).to.equal('question');
    await sendKeys({ press: 'Tab' });
    expect(form.focused).to.equal('submit');
    await sendKeys({ press: 'Tab' });
    expect(form.focused).to.equal('privacy');
    form.find('[part=submit]')!.focus();
    await sendKeys({ press: 'Enter' });
    await form.settle();
    expect(form.focused).to.equal('confirmation');
    await sendKeys({ press: 'Tab' });
    expect(form.focused).to.equal('again');
    await sendKeys({ press: 'Enter' });
    await form.settle();
    expect([form.focused, form.find<HTMLInputElement>('#name')!.value]).to.deep.equal(['name', '']);
  });

  it('FAILURES 42: has real labels, and says what the fields are for', async () => {
    const form = await openForm();
    for (const [id, autocomplete, type] of [
      ['name', 'name', 'text'],
      ['phone', 'tel', 'tel'],
    ] as const) {
      const input = form.find<HTMLInputElement>(`#${id}`)!;
      expect([input.autocomplete, input.type, input.labels?.length]).to.deep.equal([autocomplete, type, 1]);
      // Not `required`: Firefox calls an empty field invalid then, before anybody was in it.
      expect([input.required, input.ariaRequired, input.getAttribute('aria-invalid')]).to.eql([false, 'true', 'false']);
    }
  });

  it('fits in 320 pixels, and in 400 % of them', async () => {
    const form = await openForm({ schedule: withCallback });
    await form.send();
    for (const width of ['280px', '160px']) {
      form.element.style.inlineSize = width;
      await form.settle();
      const base = form.part('base')!;
      expect(base.scrollWidth, width).to.be.at.most(Math.ceil(base.getBoundingClientRect().width));
    }
  });
});
