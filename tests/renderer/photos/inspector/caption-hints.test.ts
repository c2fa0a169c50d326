import { describe, expect, it } from 'vitest';
import { captionHints } from '../../../../renderer/photos/inspector/caption-hints.ts';
import { captionNags } from '../../../../shared/photo/nag-caption.ts';
import { emptyMetadata } from '../../../../shared/photo/photo-fields.ts';

const full = 'Công nhân vào ca sáng ở khu công nghiệp Bắc Thăng Long, Hà Nội, ngày 24/11';

describe('captionHints', () => {
  it('asks a short caption who, what, where and when, and nothing besides', () => {
    expect(captionHints('description', { ...emptyMetadata, description: 'Quang cảnh', city: 'Hà Nội' })).toEqual([
      captionNags.short,
    ]);
  });

  it('names what a long caption leaves out of what the other fields know', () => {
    const metadata = { ...emptyMetadata, description: full, personInImage: 'Nguyễn Thị Lan' };
    expect(captionHints('description', metadata)).toEqual([captionNags.who]);
  });

  it('says at the alt text when it is the caption again, in other capitals too', () => {
    const metadata = { ...emptyMetadata, description: full, altTextAccessibility: full.toUpperCase() };
    expect(captionHints('altTextAccessibility', metadata)).toEqual([captionNags.altRepeats]);
    expect(captionHints('description', metadata)).toEqual([]);
  });

  it('leaves a full caption, another alt text and empty fields alone', () => {
    const metadata = { ...emptyMetadata, description: full, altTextAccessibility: 'Hàng người đi xe đạp' };
    expect(captionHints('description', metadata)).toEqual([]);
    expect(captionHints('altTextAccessibility', metadata)).toEqual([]);
    expect(captionHints('description', emptyMetadata)).toEqual([]);
  });
});
