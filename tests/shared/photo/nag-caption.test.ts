import { describe, expect, it } from 'vitest';
import { nagCaption } from '../../../shared/photo/nag-caption.ts';
import { emptyMetadata, type PhotoMetadata } from '../../../shared/photo/photo-fields.ts';

function nags(metadata: Partial<PhotoMetadata>): readonly string[] {
  return nagCaption({ ...emptyMetadata, ...metadata });
}

describe('the reminder under a caption', () => {
  it('asks for the five questions when the caption is short', () => {
    expect(nags({ description: 'Lễ khai mạc' })).toEqual(['short', 'when']);
  });

  it('misses the people shown, the place and the time', () => {
    const fields = { personInImage: 'Nguyễn Thị Lan; Trần Văn Bình', city: 'Hà Nội' };
    const description = 'Các đại biểu trao bức trướng cho đơn vị có thành tích.';
    expect(nags({ ...fields, description })).toEqual(['who', 'where', 'when']);
    const whole = 'Bà Nguyễn Thị Lan trao bức trướng cho đơn vị tại Hà Nội sáng 19/6.';
    expect(nags({ ...fields, description: whole })).toEqual([]);
  });

  it('minds an alt text that says the caption again, whatever its stops', () => {
    const description = 'Ngày 19/6, các đại biểu trao bức trướng.';
    expect(nags({ description, altTextAccessibility: 'Ngày 19/6 các đại biểu trao bức trướng' })).toEqual([
      'altRepeats',
    ]);
    expect(nags({ description, altTextAccessibility: 'Bốn người cầm một bức trướng đỏ' })).toEqual([]);
  });

  it('says nothing of a caption that is not there', () => {
    expect(nags({})).toEqual([]);
  });
});
