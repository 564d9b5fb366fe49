import { expect } from '@esm-bundle/chai';
import { endpointOf } from '../../../src/elements/callback/other-ways.js';
import { usePage } from '../../../src/page/page.js';
import { CallbackScene, openForm, withCallback, type Form } from './callback-scene.js';
import { until } from '../until.js';

/** The same schedule, with a callback that is asked for elsewhere. */
function askedAt(endpoint: string) {
  const channels = withCallback.channels.map((channel) =>
    channel.type === 'callback' ? { ...channel, endpoint } : channel,
  );
  return { ...withCallback, channels };
}

describe('what is typed into a callback form', () => {
  let scene: CallbackScene;
  beforeEach(() => {
    scene = new CallbackScene();
  });
  after(() => usePage());

  const endpoints = () => scene.requests.map(({ url }) => new URL(url).pathname);

  it('is not shown, nor called sent, in the form of another organisation whose channel has the same id', async () => {
    const form = await openForm();
    const other = await openForm({ schedule: askedAt('/haarlem/callback') });
    form.fill();
    await other.settle();
    expect(other.find<HTMLInputElement>('#name')!.value).to.equal('');
    await form.send();
    await other.settle();
    expect(form.part('confirmation')).to.exist;
    expect(other.part('confirmation')).not.to.exist;
    other.fill('Bas de Wit', '020 111 22 33');
    await other.send();
    expect(endpoints()).to.eql(['/api/callback', '/haarlem/callback']);
  });

  it('FAILURES 40: stays when a refresh gives another endpoint, to which it is sent', async () => {
    const form = await openForm();
    form.fill();
    form.element.schedule = askedAt('/api/v2/callback');
    await form.settle();
    expect(form.find<HTMLInputElement>('#name')!.value).to.equal('Anna Bakker');
    await form.send();
    expect(endpoints()).to.eql(['/api/v2/callback']);
    expect(form.part('confirmation')).to.exist;
  });

  describe('does not go along to another organisation', () => {
    const question = (form: Form) => form.find<HTMLTextAreaElement>('#question')?.value;
    /** The schedule of another organisation, whose callback channel has the same id. */
    const others = { ...askedAt('/haarlem/callback'), organisation: { name: 'De Beuk' } };

    it('when the page sets another address: it is there again with the first', async () => {
      const answers: Record<string, object> = { '/linde.json': withCallback, '/beuk.json': others };
      const post = scene.answer;
      scene.answer = (url, init) => {
        const found = answers[new URL(url).pathname];
        return found ? Promise.resolve(Response.json(found)) : post(url, init);
      };
      const form = await openForm({ schedule: null, src: '/linde.json' });
      form.fill();
      form.type('question', 'Over de uitslag van De Linde');
      form.element.src = '/beuk.json';
      await form.settle();
      expect(question(form)).to.equal('');
      form.fill('Bas de Wit', '020 111 22 33');
      await form.send();
      const sent = scene.requests.filter(({ init }) => init.body);
      expect(sent.map(({ url }) => new URL(url).pathname)).to.eql(['/haarlem/callback']);
      expect(sent[0]!.init.body).not.to.contain('De Linde');
      form.element.src = '/linde.json';
      await form.settle();
      expect(question(form)).to.equal('Over de uitslag van De Linde');
    });

    it('while the schedule of that organisation is loading, nor when it never comes', async () => {
      scene.answer = (url) =>
        url.endsWith('/linde.json') ? Promise.resolve(Response.json(withCallback)) : new Promise(() => {});
      const form = await openForm({ schedule: null, src: '/linde.json' });
      form.fill();
      form.element.src = '/beuk.json';
      await form.settle();
      expect(form.find('form') === null).to.be.true;
      expect(form.element.takeOver()).to.equal(null);
    });

    for (const [manner, schedule] of [
      ['at once', others],
      ['with holidays, which are loaded', { ...others, exceptions: [{ holiday: 'christmas-day', hours: 'closed' }] }],
      ['without a name', { ...others, organisation: undefined }],
    ] as const) {
      it(`when the page sets its schedule: ${manner}`, async () => {
        const form = await openForm();
        form.fill();
        form.type('question', 'Over de uitslag van De Linde');
        form.element.schedule = schedule;
        await form.settle();
        await until(() => question(form) === '');
        form.element.schedule = withCallback;
        await form.settle();
        expect(question(form)).to.equal('Over de uitslag van De Linde');
      });
    }
  });

  it('another channel’s form begins without what was wrong in this one', async () => {
    const more = [
      ...withCallback.channels,
      { id: 'sales', type: 'callback', endpoint: '/api/sales' },
      { id: 'late', type: 'callback', endpoint: '/api/late' },
    ];
    const form = await openForm({ schedule: { ...withCallback, channels: more } });
    await form.send();
    expect(form.part('summary')).to.exist;
    form.element.channel = 'sales';
    await form.settle();
    expect(form.part('summary') === null).to.be.true;
    expect(form.find('[aria-invalid=true]') === null).to.be.true;
    await form.send();
    expect(form.part('summary')).to.exist;
    form.element.channel = 'gone';
    await form.settle();
    expect(form.find('form') === null, 'what is not there has no form').to.be.true;
  });

  it('an answer about a slot that comes when the form is another’s says nothing there', async () => {
    let arrive: (answer: Response) => void = () => {};
    scene.answer = () => new Promise((resolve) => (arrive = resolve));
    const more = [...withCallback.channels, { id: 'sales', type: 'callback', endpoint: '/api/sales' }];
    const form = await openForm({ schedule: { ...withCallback, channels: more } });
    form.fill();
    await form.send();
    form.element.channel = 'sales';
    await form.settle();
    arrive(Response.json({ slots: [] }, { status: 409 }));
    await form.settle();
    expect(form.find('[aria-invalid=true]') === null).to.be.true;
    expect(form.part('summary') === null).to.be.true;
  });

  it('goes to the first callback channel when the attribute names none', async () => {
    const form = await openForm({ channel: '' });
    expect(form.find('form') !== null).to.be.true;
    form.fill();
    await form.send();
    expect(JSON.parse(scene.posted[0]!)).to.include({ channel: 'callback' });
  });

  it('goes to the origin of the page from a frame without an address (srcdoc)', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><p>frame</p>';
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    const framed = frame.contentDocument!;
    expect(endpointOf('/api/callback', '', framed)).to.equal(`${location.origin}/api/callback`);
    expect(endpointOf('https://elsewhere.example/x', '', framed)).to.equal(null);
    frame.remove();
  });

  it('is asked for in the document and the page that the form came into', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><base href="${location.origin}/framed/"><p></p>`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    const form = await openForm({
      schedule: { ...withCallback, organisation: { name: 'De Linde', privacy: 'privacy' } },
    });
    frame.contentDocument!.body.append(form.element);
    form.element.requestUpdate();
    await form.settle();
    expect(form.find<HTMLAnchorElement>('[part=privacy]')!.href).to.equal(`${location.origin}/framed/privacy`);
    frame.remove();
    const other = await openForm();
    const elsewhere = new CallbackScene(); // for what comes from now on
    other.fill();
    other.element.requestUpdate();
    await other.settle();
    await other.send();
    expect([scene.requests.length, elsewhere.requests.length]).to.eql([1, 0]);
  });
});
