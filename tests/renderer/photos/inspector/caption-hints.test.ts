import { describe, expect, it } from 'vitest';
import { captionHint } from '../../../../renderer/photos/inspector/caption-hints.ts';
import { inspectorTexts } from '../../../../renderer/photos/inspector/inspector-texts.ts';
import { emptyMetadata } from '../../../../shared/photo/photo-fields.ts';

const full = 'Công nhân vào ca sáng ở khu công nghiệp Bắc Thăng Long, Hà Nội, ngày 24/11';

describe('captionHint', () => {
  it('asks a short caption who, what, where and when', () => {
    expect(captionHint('description', { ...emptyMetadata, description: 'Quang cảnh' })).toBe(inspectorTexts.captionNag);
  });

  it('says when the alt text is the caption again, in other capitals too', () => {
    const metadata = { ...emptyMetadata, description: full, altTextAccessibility: full.toUpperCase() };
    expect(captionHint('altTextAccessibility', metadata)).toBe(inspectorTexts.altNag);
  });

  it('leaves a full caption, another alt text and empty fields alone', () => {
    const metadata = { ...emptyMetadata, description: full, altTextAccessibility: 'Hàng người đi xe đạp' };
    expect(captionHint('description', metadata)).toBeNull();
    expect(captionHint('altTextAccessibility', metadata)).toBeNull();
    expect(captionHint('description', emptyMetadata)).toBeNull();
  });
});
