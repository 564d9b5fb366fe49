import { expect } from '@esm-bundle/chai';
import { usePage } from '../../src/page/index.js';
import { CallbackScene, openForm, withCallback } from './callback-scene.js';

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
});
