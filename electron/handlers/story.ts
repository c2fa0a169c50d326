import { formatText } from '../../shared/base/format-text.ts';
import type { Language } from '../../shared/base/language.ts';
import type { StoryStep } from '../../shared/bridge/calls/story-list.ts';
import type { OpenedStory } from '../../shared/bridge/calls.ts';
import { fail } from '../../shared/bridge/failure.ts';
import { findLinkChanges } from '../../shared/check/link-changes.ts';
import { compareStories } from '../../shared/compare/compare-stories.ts';
import { parseDocument } from '../../shared/document/parse-document.ts';
import { readLines } from '../../shared/document/read-document.ts';
import { startingSubjects } from '../../shared/publication/section-topics.ts';
import { starterTemplates } from '../../shared/story/starter-templates.ts';
import { getMove } from '../../shared/story/status.ts';
import type { TemplateContent } from '../../shared/story/template.ts';
import { fieldWords } from '../app/field-words.ts';
import { implementer } from '../bridge/implementer.ts';
import { addDeskNote } from '../desk/add-desk-note.ts';
import { changeMany, takeBack } from '../desk/change-many.ts';
import { checkStory, photosOf } from '../desk/check-story.ts';
import { moveStories } from '../desk/move-stories.ts';
import { loadTheme } from '../export/load-theme.ts';
import { themeFolders } from '../export/theme-folders.ts';
import type { AppContext } from './app-context.ts';

/** The name the version before gets when a save throws most of the text away. */
const beforeLoss = { en: 'Before most of the text was removed', vi: 'Trước khi bỏ phần lớn nội dung' };

export function storyHandlers({ archive, events, resourceFolder }: AppContext) {
  const { stories, versions, looks, tags, settings, templates } = archive;

  function changed(storyId: string, rev: number, origin: string | null): void {
    events.publish({ kind: 'story-changed', storyId, rev, origin });
  }

  function tellAll(steps: readonly StoryStep[]): { readonly steps: readonly StoryStep[] } {
    for (const { storyId, rev } of steps) changed(storyId, rev, null);
    return { steps };
  }

  function readTemplate(id: string | undefined, language: Language): TemplateContent | null {
    if (id === undefined) return null;
    return starterTemplates.find((starter) => starter.id === id)?.content[language] ?? templates.get(id);
  }

  return {
    list: implementer.story.list.handler(({ input }) => stories.list(input)),
    counts: implementer.story.counts.handler(() => stories.counts()),
    search: implementer.story.search.handler(({ input }) => stories.search(input)),

    open: implementer.story.open.handler(({ input }): OpenedStory => {
      const story = stories.get(input.id);
      const parsed = parseDocument(story.body);
      const failure = parsed.ok
        ? null
        : fail('bad-document', { found: parsed.problem.found, at: parsed.problem.at }).failure;
      return {
        story,
        tags: tags.byIds(story.fields.tags),
        photos: photosOf(archive, story),
        readOnly: failure === null ? null : { failure, lines: readLines(story.body) },
        lastLook: looks.find(input.id, settings.settings().author),
      };
    }),

    suggestRelated: implementer.story.suggestRelated.handler(({ input }) =>
      archive.related.suggest(stories.get(input.id), input.limit),
    ),

    linkChanges: implementer.story.linkChanges.handler(({ input }) => {
      const story = stories.get(input.id);
      return findLinkChanges({ story, neighbours: archive.neighbours.of(story) });
    }),

    create: implementer.story.create.handler(({ input }) => {
      const { author } = settings.settings();
      const publication = settings.publication();
      const template = readTemplate(input.templateId, publication.language);
      const fields = { language: publication.language, ...template?.fields, ...input.fields };
      const { id, rev } = stories.create({
        fields: { ...fields, subjects: startingSubjects(publication, fields) },
        ...(template === null ? {} : { body: template.body }),
        cause: 'created',
        author,
      });
      changed(id, rev, null);
      return { id };
    }),

    save: implementer.story.save.handler(({ input }) => {
      const { storyId, baseRev, change, digest, origin } = input;
      const edit = { ...(change.fields && { fields: change.fields }), ...(change.blocks && { blocks: change.blocks }) };
      const saved = stories.save({
        storyId,
        baseRev,
        change: edit,
        digest,
        cause: 'edited',
        author: settings.settings().author,
        nameIfLost: formatText(beforeLoss, settings.settings().language),
      });
      changed(storyId, saved.rev, origin);
      return saved;
    }),

    move: implementer.story.move.handler(async ({ input }) => {
      const move = getMove(input.move);
      const theme = await loadTheme(themeFolders(archive.folder, resourceFolder));
      const moved = moveStories(archive, theme, { storyIds: input.storyIds, move, reason: input.reason });
      return tellAll(moved.map(({ id, rev }) => ({ storyId: id, rev })));
    }),

    addNote: implementer.story.addNote.handler(({ input }) => {
      const { rev } = addDeskNote(archive, input.id, input.text);
      changed(input.id, rev, null);
    }),

    publication: implementer.story.publication.handler(({ input }) => archive.publications.steps(input.id)),

    changeMany: implementer.story.changeMany.handler(({ input }) => tellAll(changeMany(archive, input))),
    takeBack: implementer.story.takeBack.handler(({ input }) => tellAll(takeBack(archive, input.steps))),

    versions: implementer.story.versions.handler(({ input }) => versions.list(input.id)),
    version: implementer.story.version.handler(({ input }) => versions.read(input.id, input.rev)),
    nameVersion: implementer.story.nameVersion.handler(({ input }) => versions.name(input.id, input.rev, input.name)),

    compare: implementer.story.compare.handler(({ input: { id, from, to, language } }) => {
      const [before, after] = [versions.read(id, from), versions.read(id, to)];
      return compareStories(before, after, fieldWords(archive, [before.fields, after.fields], language));
    }),

    look: implementer.story.look.handler(({ input }) => looks.note(input.id, settings.settings().author, input.rev)),

    restore: implementer.story.restore.handler(({ input }) => {
      const old = versions.read(input.id, input.rev);
      const head = stories.get(input.id);
      const saved = stories.save({
        storyId: input.id,
        baseRev: head.rev,
        change: { fields: old.fields, blocks: { at: 0, remove: head.body.content.length, insert: old.body.content } },
        cause: 'restored',
        author: settings.settings().author,
        reason: String(input.rev),
      });
      changed(input.id, saved.rev, null);
      return saved;
    }),

    check: implementer.story.check.handler(({ input }) => checkStory(archive, stories.get(input.id), input.action)),
  };
}
