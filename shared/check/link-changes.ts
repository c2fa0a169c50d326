import type { CheckSubject, FindingPlace } from './check.ts';

/**
 * What became of a story that another one points to. Readers cannot go to one that was withdrawn, lies in the trash or
 * is not in this archive; one that has another headline now, or was corrected, is there still.
 */
export type LinkChangeKind = 'withdrawn' | 'trashed' | 'missing' | 'renamed' | 'corrected';

export interface LinkChange {
  readonly kind: LinkChangeKind;
  readonly at: FindingPlace;
  /** Where in the read-more list; null for a link inside the text. */
  readonly item: number | null;
  readonly storyId: string;
  /** The headline as this story has it, and as it is now; '' of one that is missing. */
  readonly headline: string;
  readonly now: string;
  /** When it was corrected, in milliseconds since 1970 UTC; null of the other kinds. */
  readonly correctedAt: number | null;
}

/** Everything that happened to the stories this one points to since it does, the read-more list first. */
export function findLinkChanges(subject: Pick<CheckSubject, 'story' | 'neighbours'>): readonly LinkChange[] {
  return listLinks(subject.story).flatMap((link) => {
    const target = subject.neighbours.linked.get(link.storyId);
    const change = (kind: LinkChangeKind, correctedAt: number | null = null): LinkChange => {
      return { kind, ...link, now: target?.headline ?? '', correctedAt };
    };
    if (target === undefined) return [change('missing')];
    const { status, formerHeadlines, correctedAt } = target;
    if (status === 'withdrawn' || status === 'trashed') return [change(status)];
    return [
      ...(formerHeadlines.has(link.headline) ? [change('renamed')] : []),
      ...(correctedAt !== null && correctedAt > subject.story.createdAt ? [change('corrected', correctedAt)] : []),
    ];
  });
}

type Link = Pick<LinkChange, 'at' | 'item' | 'storyId' | 'headline'>;

function listLinks({ fields, body }: CheckSubject['story']): readonly Link[] {
  const listed = fields.related.flatMap(({ storyId, headline }, item): readonly Link[] =>
    storyId === null ? [] : [{ at: { kind: 'field', field: 'related' }, item, storyId, headline }],
  );
  const inText = body.content.flatMap(({ type, attrs }, block): readonly Link[] => {
    const storyId = attrs?.['storyId'];
    if (type !== 'relatedLink' || typeof storyId !== 'string') return [];
    return [{ at: { kind: 'block', block }, item: null, storyId, headline: String(attrs?.['headline'] ?? '') }];
  });
  return [...listed, ...inText];
}
