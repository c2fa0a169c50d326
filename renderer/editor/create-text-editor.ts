import { Editor, type EditorOptions, Extension, type Extensions } from '@tiptap/core';
import { EditorState, type Plugin } from '@tiptap/pm/state';
import type { Text } from '../../shared/base/language.ts';
import { cleanNodes } from '../../shared/document/clean-nodes.ts';
import type { DocumentJson, NodeJson } from '../../shared/document/json.ts';
import type { CodeTable } from '../../shared/publication/code-replacement.ts';
import { rememberBlocks } from './autosave/block-json.ts';
import { blockHandle } from './blocks/block-handle.ts';
import type { EditorContext, LanguageSource } from './editor-context.ts';
import { richLineExtensions, storyExtensions } from './extensions.ts';
import { currentFound, foundText } from './find/found-text.ts';
import { oneStep } from './one-step.ts';
import { safePaste } from './paste/safe-paste.ts';
import { captionKeys } from './plugins/caption-keys.ts';
import { caretInSight } from './plugins/caret-in-sight.ts';
import { followCaret } from './plugins/follow-caret.ts';
import { jumpToEnds } from './plugins/jump-to-ends.ts';
import { keepSelectedBlock } from './plugins/keep-selected-block.ts';
import { leaveBox } from './plugins/leave-box.ts';
import { namedText } from './plugins/named-text.ts';
import { normalForm } from './plugins/normal-form.ts';
import { photoIntake } from './plugins/photo-intake.ts';
import { photoPlaces } from './plugins/photo-places.ts';
import { skipUnseen } from './plugins/skip-unseen.ts';
import { typedCodes } from './plugins/typed-codes.ts';
import { blockRules } from './rules/block-rules.ts';
import { textRules } from './rules/text-rules.ts';
import { writingRules } from './rules/writing-rules.ts';
import { slashMenu } from './slash/slash-menu.ts';
import { nodeViews } from './views/node-views.ts';

export interface TextEditorOptions {
  readonly label: Text;
  readonly language: LanguageSource;
  readonly isEditable: boolean;
  /** What codes typed between backslashes stand for. */
  readonly codes?: () => CodeTable;
  /** The document changed; called on every transaction that changes it, so it must cost nothing. */
  readonly onChange: () => void;
}

/** The editor of a story's text, not yet on the page: `mount` puts it there. The body has been checked by `parseDocument`. */
export function createStoryEditor(body: DocumentJson, context: EditorContext, options: TextEditorOptions): Editor {
  const plugins = Extension.create({
    name: 'storyText',
    addProseMirrorPlugins() {
      return [
        ...safePaste(this.editor.schema, context),
        photoIntake(context),
        photoPlaces(),
        keepSelectedBlock(),
        writingRules([...blockRules, ...textRules]),
        captionKeys(),
        leaveBox(),
        jumpToEnds(),
        caretInSight(),
        blockHandle(context.language),
        skipUnseen(),
        normalForm(),
      ];
    },
  });
  const editor = createEditor(
    body,
    [...storyExtensions(nodeViews(context)), plugins, slashMenu(context.slash)],
    options,
  );
  rememberBlocks(editor.state.doc, body);
  return editor;
}

/** The editor of a rich line such as the sapo. */
export function createLineEditor(line: readonly NodeJson[], options: TextEditorOptions): Editor {
  const plugins = Extension.create({
    name: 'lineText',
    addProseMirrorPlugins(): Plugin[] {
      return [...safePaste(this.editor.schema, null), writingRules(textRules), normalForm()];
    },
  });
  return createEditor(lineDocument(line), [...richLineExtensions(), plugins], options);
}

/** Puts another document in place of the one shown. Undo starts anew: the old text is in the history of the story. */
export function replaceBody(editor: Editor, body: DocumentJson): void {
  const doc = editor.schema.nodeFromJSON(body);
  rememberBlocks(doc, body);
  editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
}

export function replaceLine(editor: Editor, line: readonly NodeJson[]): void {
  const doc = editor.schema.nodeFromJSON(lineDocument(line));
  editor.view.updateState(EditorState.create({ doc, plugins: editor.state.plugins }));
}

/** With its letters composed, as the archive keeps them. */
export function readLine(editor: Editor): readonly NodeJson[] {
  const paragraph = editor.state.doc.firstChild;
  return paragraph === null ? [] : cleanNodes((paragraph.toJSON() as NodeJson).content ?? []); // written by ProseMirror from our schema
}

function lineDocument(line: readonly NodeJson[]): DocumentJson {
  return { type: 'doc', content: [line.length > 0 ? { type: 'paragraph', content: line } : { type: 'paragraph' }] };
}

function createEditor(body: DocumentJson, extensions: Extensions, options: TextEditorOptions): Editor {
  const { label, language, isEditable, codes, onChange } = options;
  const appearance = Extension.create({
    name: 'appearance',
    addProseMirrorPlugins() {
      return [
        namedText(label, language),
        followCaret(),
        foundText(),
        currentFound(),
        ...(codes === undefined ? [] : [typedCodes(codes)]),
      ];
    },
  });
  return new Editor({
    element: null,
    extensions: [...extensions, oneStep, appearance],
    content: body as NonNullable<EditorOptions['content']>, // TipTap's JSON type is the same but for readonly
    editable: isEditable,
    injectCSS: false,
    enablePasteRules: false,
    enableInputRules: false,
    enableContentCheck: false,
    enableCoreExtensions: { delete: false },
    onTransaction({ transaction }) {
      if (transaction.docChanged) onChange();
    },
  });
}
