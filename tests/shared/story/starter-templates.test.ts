import { describe, expect, it } from 'vitest';
import { placeholderLeft } from '../../../shared/check/checks/planning/placeholder-left.ts';
import { parseDocument } from '../../../shared/document/parse-document.ts';
import { starterTemplates } from '../../../shared/story/starter-templates.ts';
import { makeStory, makeSubject } from '../../builders/story.ts';

describe.each(starterTemplates)('the starter template $id', ({ content }) => {
  it.each(['vi', 'en'] as const)(
    'is a sound document that cannot be exported before it is filled in (%s)',
    (language) => {
      const { fields, body } = content[language];
      expect(parseDocument(body).ok).toBe(true);
      const story = makeStory(fields, ...body.content);
      expect(placeholderLeft.find(makeSubject({ story })).length).toBeGreaterThan(0);
    },
  );
});
