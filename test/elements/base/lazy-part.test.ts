import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { LazyPart } from '../../../src/elements/base/lazy-part.js';
import { usePage } from '../../../src/page/page.js';
import { Scene } from '../scene.js';

const found = { name: 'the part' };
const broken = () => Promise.reject<typeof found>(new TypeError('Failed to fetch'));

describe('a part that is loaded when it is wanted', () => {
  let scene: Scene;
  let warn: sinon.SinonStub;
  let updates = 0;
  let asked = 0;
  let answer: () => typeof found | Promise<typeof found>;
  let part: LazyPart<typeof found>;
  beforeEach(() => {
    scene = new Scene();
    warn = sinon.stub(console, 'warn');
    [updates, asked] = [0, 0];
    answer = () => Promise.resolve(found);
    part = new LazyPart({ requestUpdate: () => updates++ }, () => (asked++, answer()), 'a part');
  });
  afterEach(() => {
    warn.restore();
    usePage();
  });

  const settle = () => part.settled ?? Promise.resolve();
  const wantAndSettle = async () => {
    part.want();
    await settle();
  };
  const fail = async () => {
    answer = broken;
    await wantAndSettle();
  };

  it('is asked for once, and updates its host when it is there', async () => {
    expect(part.part).to.equal(undefined);
    expect(part.want()).to.equal(undefined);
    part.want();
    await settle();
    expect([part.want(), asked, updates]).to.deep.equal([found, 1, 1]);
  });

  it('is there at once where nothing has to be loaded', () => {
    answer = () => found;
    expect([part.want(), updates]).to.deep.equal([found, 0]);
  });

  it('registers itself where its host has controllers', () => {
    const addController = sinon.spy();
    const registered = new LazyPart({ requestUpdate() {}, addController }, () => found, 'a part');
    expect(addController.args).to.deep.equal([[registered]]);
  });

  it('that could not be loaded is null, and not asked for at each update; with one warning', async () => {
    await fail();
    await wantAndSettle();
    expect([part.want(), asked, updates, warn.callCount]).to.deep.equal([null, 1, 1, 1]);
    expect(warn.firstCall.args[0]).to.equal('bereikbaar-nu: a part could not be loaded');
  });

  it('is asked for again a minute later, if it is wanted then; until it comes it stays null', async () => {
    await fail();
    answer = () => Promise.resolve(found);
    scene.advance(59_999);
    expect(updates).to.equal(1);
    scene.advance(1);
    expect([updates, asked]).to.deep.equal([2, 1]);
    expect(part.want()).to.equal(null);
    await settle();
    expect([part.want(), asked, scene.timers]).to.deep.equal([found, 2, 0]);
  });

  it('is asked for again when the visitor comes back', async () => {
    await fail();
    answer = () => Promise.resolve(found);
    scene.fire('focus');
    await wantAndSettle();
    expect(part.want()).to.equal(found);
  });

  it('is asked for at once by who wants it once more, and then nobody waits any longer', async () => {
    await fail();
    answer = () => Promise.resolve(found);
    part.wantAgain();
    expect([part.part, asked, scene.timers]).to.deep.equal([undefined, 2, 0]);
    part.wantAgain();
    await settle();
    part.wantAgain();
    expect([part.part, asked]).to.deep.equal([found, 2]);
  });

  it('is not asked for by a host that is gone, but by one that comes back', async () => {
    await fail();
    part.hostDisconnected();
    expect(scene.timers).to.equal(0);
    answer = () => Promise.resolve(found);
    await wantAndSettle();
    expect(part.want()).to.equal(found);
  });

  it('that fails when its host is gone leaves no timer', async () => {
    answer = broken;
    part.want();
    const { settled } = part;
    part.hostDisconnected();
    await settled;
    expect([scene.timers, part.part]).to.deep.equal([0, undefined]);
  });

  it('stays when an earlier request fails late', async () => {
    let refuse: (fault: unknown) => void = () => {};
    answer = () => new Promise<typeof found>((_, reject) => (refuse = reject));
    part.want();
    const { settled: first } = part;
    part.hostDisconnected();
    answer = () => Promise.resolve(found);
    await wantAndSettle();
    refuse(new TypeError('Failed to fetch'));
    await first;
    expect([part.part, scene.timers]).to.deep.equal([found, 0]);
  });
});
