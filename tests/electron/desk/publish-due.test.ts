import { describe, expect, it } from 'vitest';
import { publishDue } from '../../../electron/desk/publish-due.ts';
import type { StoryFields } from '../../../shared/story/fields.ts';
import type { StatusName } from '../../../shared/story/status.ts';
import { makeArchive } from '../../builders/archive.ts';
import { doc, p } from '../../builders/document.ts';
import { makeStory } from '../../builders/story.ts';

const theme = { css: '', digest: '' };
/** 14:44 in Hà Nội. */
const due = Date.UTC(2022, 5, 19, 7, 44);

function open(fields: Partial<StoryFields> = {}, status: StatusName = 'ready') {
  const archive = makeArchive({ now: () => due });
  archive.settings.saveSettings({ author: 'Thư Ký' });
  const { id } = archive.stories.create({
    fields: { ...makeStory({ publishAt: due, ...fields }).fields },
    body: doc(p('Một')),
    status,
    cause: 'created',
  });
  return { archive, id };
}

describe('a scheduled story', () => {
  it('comes out at its minute and not before, by the desk’s own move, with its page kept', () => {
    const { archive, id } = open();
    expect([publishDue(archive, theme, due - 1), archive.schedule.nextAfter(due - 1)]).toEqual([
      { published: [], held: [] },
      due,
    ]);
    const { published } = publishDue(archive, theme, due + 900);
    expect(published.map((story) => [story.id, story.status])).toEqual([[id, 'published']]);
    expect(archive.stories.get(id).fields).toMatchObject({ publishedAt: due, publishAt: null });
    expect(archive.publications.steps(id)).toMatchObject([
      { kind: 'published', author: 'Thư Ký', reason: 'Hẹn giờ 19/06/2022 14:44', hasPage: true },
    ]);
    expect(publishDue(archive, theme, due + 1000)).toEqual({ published: [], held: [] });
  });

  it('comes out late when its time came while nobody looked, and says when it really did', () => {
    const { archive, id } = open();
    const later = due + 86_400_000;
    publishDue(archive, theme, later);
    expect(archive.stories.get(id).fields.publishedAt).toBe(later);
  });

  it.each(['draft', 'submitted', 'editing', 'withdrawn'] as const)('waits for the desk while it is %s', (status) => {
    const { archive, id } = open({}, status);
    expect(publishDue(archive, theme, due)).toEqual({ published: [], held: [] });
    expect(archive.stories.get(id).status).toBe(status);
  });

  it('is kept in by the checks, said with the reason, and does not keep others in', () => {
    const { archive, id } = open({ embargoUntil: due + 60_000 });
    const other = archive.stories.create({
      fields: makeStory({ publishAt: due }).fields,
      body: doc(p('Hai')),
      status: 'ready',
      cause: 'created',
    });
    const { published, held } = publishDue(archive, theme, due);
    expect([published.map((story) => story.id), held]).toMatchObject([
      [other.id],
      [{ story: { id, at: due }, failure: { code: 'checks-stop' } }],
    ]);
    expect(archive.stories.get(id)).toMatchObject({ status: 'ready', fields: { publishAt: due } });
    expect(publishDue(archive, theme, due + 60_000).published.map((story) => story.id)).toEqual([id]);
  });

  it('does not come out by itself again when it is taken back', () => {
    const { archive, id } = open();
    publishDue(archive, theme, due);
    archive.stories.move({ storyId: id, to: 'ready', author: '', reason: '' });
    expect(publishDue(archive, theme, due + 1)).toEqual({ published: [], held: [] });
  });

  it('is named with the reason when the disk is full, and comes out when there is room', () => {
    const { archive, id } = open();
    const { connection } = archive;
    const fields = makeStory({ publishAt: due }).fields;
    const body = doc(p('Dài '.repeat(5000)));
    for (let count = 1; count < 8; count += 1)
      archive.stories.create({ fields, body, status: 'ready', cause: 'created' });
    const most = connection.pragma('max_page_count', { simple: true });
    connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
    const { published, held } = publishDue(archive, theme, due);
    expect(published.length + held.length).toBe(8);
    expect(new Set(held.map(({ failure }) => failure.code))).toEqual(new Set(['disk-full']));
    connection.pragma(`max_page_count = ${most}`);
    publishDue(archive, theme, due);
    expect(archive.schedule.due(due)).toEqual([]);
    expect(archive.stories.get(id).status).toBe('published');
  });
});
