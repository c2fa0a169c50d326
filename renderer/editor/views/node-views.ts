import type { NodeViewRendererProps } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorContext } from '../editor-context.ts';
import type { NodeViews } from '../extensions.ts';
import { linkTexts, takeHeadline } from '../link-texts.ts';
import { boxView } from './box-view.ts';
import { type CardNote, cardView } from './card-view.ts';
import { figureView } from './figure-view.ts';
import { galleryControls } from './gallery-controls.ts';
import { writeAttribute } from './node-place.ts';
import { readText, readTextOrNull } from './read-attribute.ts';
import { makeViewButton } from './view-button.ts';
import { viewTexts } from './view-texts.ts';
import type { ViewWords } from './view-words.ts';

/** The blocks that are more than their text: plain DOM, made once, changed in place. */
export function nodeViews(context: EditorContext): NodeViews {
  return {
    figure: figureView(context),
    gallery: boxView(context, {
      className: 'gallery-view',
      label: viewTexts.gallery,
      removeLabel: viewTexts.removeGallery,
      contentTag: 'div',
      field: null,
      fieldPlace: 'above',
      more: galleryControls(context),
    }),
    infoBox: boxView(context, {
      className: 'info-box-view',
      label: viewTexts.infoBox,
      removeLabel: viewTexts.removeInfoBox,
      contentTag: 'div',
      field: { name: 'title', label: viewTexts.infoBoxTitle, longest: 300 },
      fieldPlace: 'above',
    }),
    pullQuote: boxView(context, {
      className: 'pull-quote-view',
      label: viewTexts.pullQuote,
      removeLabel: viewTexts.removePullQuote,
      contentTag: 'p',
      field: { name: 'attribution', label: viewTexts.attribution, longest: 300 },
      fieldPlace: 'below',
    }),
    relatedLink: cardView(context, {
      className: 'related-link-view',
      label: viewTexts.related,
      removeLabel: viewTexts.removeRelated,
      fields: [
        { name: 'headline', label: viewTexts.relatedHeadline, longest: 500 },
        { name: 'href', label: viewTexts.address, longest: 2048, isAddress: true, isNeedless: isLinkedStory },
      ],
      actions: (place, words) => [chooseStoryButton(context, place, words)],
      note: (node) => noteOfLink(context, node),
    }),
    embedCard: cardView(context, {
      className: 'embed-card-view',
      label: viewTexts.embed,
      removeLabel: viewTexts.removeEmbed,
      fields: [
        { name: 'href', label: viewTexts.address, longest: 2048, isAddress: true },
        { name: 'title', label: viewTexts.title, longest: 300 },
        { name: 'description', label: viewTexts.description, longest: 1000 },
        { name: 'site', label: viewTexts.site, longest: 200 },
      ],
    }),
  };
}

/** A story of the archive has its address from the archive. */
function isLinkedStory(node: Node): boolean {
  return readTextOrNull(node, 'storyId') !== null && readTextOrNull(node, 'href') === null;
}

function noteOfLink({ links }: EditorContext, node: Node): CardNote | null {
  const storyId = readTextOrNull(node, 'storyId');
  if (storyId === null) return readTextOrNull(node, 'href') === null ? { text: viewTexts.unlinked } : null;
  const change = links.changeOf(storyId, readText(node, 'headline'));
  if (change === null) return null;
  const { kind, now } = change;
  const run = (place: NodeViewRendererProps) => writeAttribute(place, 'headline', now);
  return {
    text: linkTexts[kind],
    values: { now },
    ...(kind === 'renamed' && { action: { label: takeHeadline, run } }),
  };
}

function chooseStoryButton(context: EditorContext, place: NodeViewRendererProps, words: ViewWords): HTMLButtonElement {
  return makeViewButton(words, viewTexts.chooseStory, () => void linkStory(context, place));
}

async function linkStory(context: EditorContext, { view, getPos }: NodeViewRendererProps): Promise<void> {
  const chosen = await context.chooseStory();
  const position = getPos();
  if (chosen === null || position === undefined) return;
  const { id: storyId, headline } = chosen;
  view.dispatch(view.state.tr.setNodeMarkup(position, null, { storyId, headline, href: null }));
}
