import { expect } from '@esm-bundle/chai';
import { History } from '../../../src/editor/text/history.js';

const step = (name: string, key?: string) => (key ? { name, key } : { name });

describe('the history of a text', () => {
  it('goes back step by step to what was loaded, and forward again', () => {
    const history = new History('a');
    history.add(step('one'), 'b');
    history.add(step('two'), 'c');
    expect([history.undo()?.name, history.undo()?.name, history.undo()]).to.deep.equal(['two', 'one', null]);
    expect([history.text, history.undoable, history.redoable?.name]).to.deep.equal(['a', null, 'one']);
    expect([history.redo()?.name, history.redo()?.name, history.redo()]).to.deep.equal(['one', 'two', null]);
    expect(history.text).to.equal('c');
  });

  it('forgets what was taken back as soon as something else is done', () => {
    const history = new History('a');
    history.add(step('one'), 'b');
    history.undo();
    history.add(step('other'), 'd');
    expect([history.redo(), history.text, history.loaded]).to.deep.equal([null, 'd', 'a']);
  });

  it('takes steps of one key together while nothing else comes between', () => {
    const history = new History('a');
    for (const text of ['b', 'c', 'd']) history.add(step('time', 'start'), text);
    history.add(step('other'), 'e');
    history.add(step('time', 'start'), 'f');
    history.undo();
    history.undo();
    expect(history.text).to.equal('d');
    history.undo();
    expect(history.text).to.equal('a');
  });

  it('takes no text twice, and keeps a hundred steps', () => {
    const history = new History('0');
    history.add(step('nothing'), '0');
    expect(history.undoable).to.equal(null);
    for (let at = 1; at <= 150; at++) history.add(step(`${at}`), `${at}`);
    let count = 0;
    while (history.undo()) count++;
    expect([count, history.text, history.loaded]).to.deep.equal([100, '50', '0']);
  });
});
