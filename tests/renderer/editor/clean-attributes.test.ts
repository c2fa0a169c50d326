import { describe, expect, it } from 'vitest';
import { cleanAttributes } from '../../../renderer/editor/clean-attributes.ts';
import { figure } from '../../../shared/document/nodes/figure.ts';

describe('cleanAttributes', () => {
  it('composes text, and puts the default in place of what the schema refuses', () => {
    const found = { photoId: 'file:///etc/passwd', alt: 'hoá'.normalize('NFD'), credit: 'x'.repeat(301) };
    expect(cleanAttributes(figure.attrs ?? {}, found)).toEqual({
      photoId: null,
      alt: 'hoá',
      credit: '',
      remoteAddress: null,
    });
  });
});
