import { describe, expect, it } from 'vitest';
import { centrePicture, fitPicture } from '../../../../renderer/photos/loupe/place-picture.ts';

const room = { width: 1000, height: 600 };

describe('fitPicture', () => {
  it('shows the whole picture in the middle', () => {
    expect(fitPicture({ width: 2000, height: 2000 }, room)).toEqual({ left: 200, top: 0, width: 600, height: 600 });
  });

  it('makes no picture larger than it is', () => {
    expect(fitPicture({ width: 100, height: 60 }, room)).toEqual({ left: 450, top: 270, width: 100, height: 60 });
  });
});

describe('centrePicture', () => {
  const picture = { width: 3000, height: 500 };

  it('puts the point into the middle', () => {
    expect(centrePicture(picture, room, { x: 0.5, y: 0.5 })).toEqual({ left: -1000, top: 50, ...picture });
  });

  it('leaves no room beside a picture that is larger', () => {
    expect(centrePicture(picture, room, { x: 0, y: 0 }).left).toBe(0);
    expect(centrePicture(picture, room, { x: 1, y: 0 }).left).toBe(-2000);
  });
});
