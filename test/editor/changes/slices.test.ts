import { expect } from '@esm-bundle/chai';
import { atLeisure, atOnce, type Slices } from '../../../src/editor/changes/slices.js';

describe('work in slices', () => {
  let done = 0;

  function* counting(): Slices<string> {
    for (done = 0; done < 3; done++) yield;
    return 'all';
  }

  it('ends with the same, at once or with what others do in between', async () => {
    expect(atOnce(counting())).to.equal('all');
    const others: number[] = [];
    done = 0;
    const other = () => {
      others.push(done);
      if (done < 3) setTimeout(other);
    };
    other();
    expect(await atLeisure(counting(), () => true)).to.equal('all');
    expect(others).to.include.members([0, 1, 2]);
  });

  it('goes no further when nobody wants it any more', async () => {
    expect(await atLeisure(counting(), () => done < 1)).to.equal(null);
    expect(done).to.equal(1);
  });
});
