import { describe, expect, it } from 'vitest';
import { suggestFrom } from '../../../../renderer/photos/inspector/suggest-from.ts';

describe('suggestFrom', () => {
  it('completes the whole of a line', () => {
    const { part, put } = suggestFrom('Hà; N', false);
    expect([part, put('Hà Nội')]).toEqual(['Hà; N', 'Hà Nội']);
  });

  it('completes the last item of a list and leaves the others', () => {
    const { part, put } = suggestFrom('Quang Thái; la', true);
    expect([part, put('Lam Dương')]).toEqual(['la', 'Quang Thái; Lam Dương']);
  });
});
