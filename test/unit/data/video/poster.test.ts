import { expect } from 'chai';
import { posterOf } from '../../../../src/data/video/providers.ts';

describe('the poster of a video', () => {
  it('is YouTube’s own, in the shape of the screen', () => {
    for (const provider of ['youtube', 'YouTube']) {
      expect(posterOf({ provider, id: 'dQw4w9WgXcQ' })).to.equal(
        'https://i.ytimg.com/vi/dQw4w9WgXcQ/mqdefault.jpg',
      );
    }
  });

  it('is none elsewhere', () => {
    expect(posterOf({ provider: 'vimeo', id: '76979871' })).to.equal(undefined);
    expect(posterOf({ sources: [{ src: 'https://l.example/a.mp4' }] })).to.equal(undefined);
  });

  it('asks for nothing but the video, whatever its id says', () => {
    expect(posterOf({ provider: 'youtube', id: '../../x?y' })).to.equal(
      'https://i.ytimg.com/vi/..%2F..%2Fx%3Fy/mqdefault.jpg',
    );
  });
});
