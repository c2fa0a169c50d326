import { describe, expect, it } from 'vitest';
import { parseRegions } from '../../../../electron/photos/metadata/parse-regions.ts';

const size = { widthPx: 1200, heightPx: 800 };
const IPTC = 'XMP-iptcExt:ImageRegion';
const FACES = 'XMP-mwg-rs:RegionInfo';

describe('the named parts of a picture', () => {
  it('are rectangles, circles and polygons of the IPTC standard, in fractions or pixels', () => {
    const regions = [
      {
        Name: 'Lan',
        RegionBoundary: { RbShape: 'Rectangle', RbUnit: 'Relative', RbX: 0.25, RbY: 0.25, RbW: 0.5, RbH: 0.5 },
      },
      { Name: 'Bình', RegionBoundary: { RbShape: 'Circle', RbUnit: 'Pixel', RbX: 600, RbY: 400, RbRx: 120 } },
      {
        Name: 'Xe hoa',
        RegionBoundary: {
          RbShape: 'Polygon',
          RbUnit: 'Relative',
          RbVertices: [
            { RbX: 0.5, RbY: 0.5 },
            { RbX: 0.75, RbY: 0.5 },
            { RbX: 0.5, RbY: 1 },
          ],
        },
      },
    ];
    expect(parseRegions({ [IPTC]: regions }, size)).toEqual([
      { name: 'Lan', place: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 } },
      { name: 'Bình', place: { x: 0.4, y: 0.35, width: expect.closeTo(0.2), height: expect.closeTo(0.3) } },
      { name: 'Xe hoa', place: { x: 0.5, y: 0.5, width: 0.25, height: 0.5 } },
    ]);
  });

  it('are also the faces that other programs write, around their middle', () => {
    const faces = { RegionList: [{ Name: 'Trần Văn Bình', Type: 'Face', Area: { X: 0.5, Y: 0.5, W: 0.5, H: 0.25 } }] };
    expect(parseRegions({ [FACES]: faces }, size)).toEqual([
      { name: 'Trần Văn Bình', place: { x: 0.25, y: 0.375, width: 0.5, height: 0.25 } },
    ]);
  });

  it('keep their names and lose their places in a picture that is turned', () => {
    const faces = { RegionList: [{ Name: 'Lan', Area: { X: 0.5, Y: 0.5, W: 0.2, H: 0.2 } }] };
    expect(parseRegions({ [FACES]: faces, 'IFD0:Orientation': 6 }, size)).toEqual([{ name: 'Lan', place: null }]);
  });

  it('are cut to the picture, named once, and as few as can be read of whatever a file claims', () => {
    const outside = { RbUnit: 'Relative', RbX: -0.5, RbY: 0.5, RbW: 1, RbH: 9 };
    const regions = [
      { Name: 'Lan', RegionBoundary: outside },
      { Name: 'Lan', RegionBoundary: { ...outside, RbX: 2 } },
      { Name: '', RegionBoundary: outside },
      { Name: { deep: 1 } },
      'text',
      null,
      { Name: 'Không khung', RegionBoundary: 7 },
    ];
    expect(parseRegions({ [IPTC]: regions }, size)).toEqual([
      { name: 'Lan', place: null },
      { name: 'Không khung', place: null },
    ]);
    expect(parseRegions({ [IPTC]: 'x', [FACES]: [1, 2] }, size)).toEqual([]);
    expect(parseRegions({}, size)).toEqual([]);
  });
});
