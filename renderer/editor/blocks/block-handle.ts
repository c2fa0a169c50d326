import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { LanguageSource } from '../editor-context.ts';
import { makeElement } from '../views/make-element.ts';
import { openViewWords } from '../views/view-words.ts';
import { blockTexts } from './block-texts.ts';
import { type DropTarget, findDropTarget } from './drop-target.ts';
import { moveBlockTo } from './move-block.ts';
import './block-handle.css';

/** A handle beside the block under the mouse, to drag the block by. One element for the whole text; the keyboard has its own commands. */
export function blockHandle(language: LanguageSource): Plugin {
  let handle: BlockHandle | null = null;
  return new Plugin({
    view(view) {
      handle = openBlockHandle(view, language);
      return handle;
    },
    props: {
      handleDOMEvents: {
        mousemove(view, event) {
          if (view.editable) handle?.showBeside(findBlock(view, event.target));
          return false;
        },
        keydown() {
          handle?.hide();
          return false;
        },
        dragover(view, event) {
          handle?.showTarget(findTarget(view, handle, event));
          return false;
        },
      },
      handleDrop: (view, event) => handle !== null && drop(view, handle, event),
    },
  });
}

interface BlockHandle {
  readonly showBeside: (block: HTMLElement | null) => void;
  readonly hide: () => void;
  /** The place of the block being dragged, null when none of ours is. */
  readonly dragged: () => number | null;
  readonly showTarget: (target: DropTarget | null) => void;
  readonly destroy: () => void;
}

function openBlockHandle(view: EditorView, language: LanguageSource): BlockHandle {
  const words = openViewWords(language);
  const dom = makeElement('div', { class: 'block-handle', draggable: 'true', 'aria-hidden': 'true' });
  words.follow(() => dom.setAttribute('title', words.say(blockTexts.drag)));
  const line = makeElement('div', { class: 'move-line', 'aria-hidden': 'true' });
  const mount = view.dom.parentElement;
  let block: HTMLElement | null = null;
  let dragged: number | null = null;
  mount?.append(dom, line);
  dom.hidden = true;
  line.hidden = true;

  function showBeside(next: HTMLElement | null): void {
    if (next === null || (next === block && !dom.hidden)) return;
    block = next;
    dom.hidden = false;
    dom.style.top = `${next.offsetTop}px`;
  }

  function hide(): void {
    if (!dom.hidden) dom.hidden = true;
  }

  function showTarget(target: DropTarget | null): void {
    line.hidden = target === null || mount === null;
    if (target === null || mount === null) return;
    const { top, bottom, left, width } = target.beside.getBoundingClientRect();
    const { top: mountTop, left: mountLeft } = mount.getBoundingClientRect();
    line.style.top = `${(target.side === 'before' ? top : bottom) - mountTop}px`;
    line.style.left = `${left - mountLeft}px`;
    line.style.width = `${width}px`;
  }

  dom.addEventListener('dragstart', (event) => {
    const from = block === null || !view.dom.contains(block) ? null : startOfBlock(view, block);
    const node = from === null ? null : view.state.doc.nodeAt(from);
    if (block === null || node === null || event.dataTransfer === null) return;
    dragged = from;
    mount?.classList.add('is-moving-block');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', node.textContent);
    event.dataTransfer.setDragImage(block, 0, 0);
    view.dragging = { slice: new Slice(Fragment.from(node), 0, 0), move: true };
  });
  dom.addEventListener('dragend', () => {
    dragged = null;
    view.dragging = null;
    mount?.classList.remove('is-moving-block');
    showTarget(null);
    hide();
  });

  return {
    showBeside,
    hide,
    dragged: () => dragged,
    showTarget,
    destroy() {
      words.stop();
      dom.remove();
      line.remove();
    },
  };
}

function drop(view: EditorView, handle: BlockHandle, event: DragEvent): boolean {
  const from = handle.dragged();
  if (from === null) return false;
  const target = findTarget(view, handle, event);
  const moved = target === null ? null : moveBlockTo(view.state, from, target.position);
  if (moved !== null) view.dispatch(moved);
  view.focus();
  return true;
}

function findTarget(view: EditorView, handle: BlockHandle, event: DragEvent): DropTarget | null {
  const from = handle.dragged();
  const node = from === null ? null : view.state.doc.nodeAt(from);
  return node === null ? null : findDropTarget(view, node.type, event);
}

/** The block of the text that holds what is under the mouse. */
function findBlock(view: EditorView, target: EventTarget | null): HTMLElement | null {
  let element = target instanceof Node ? target : null;
  while (element !== null && element.parentNode !== view.dom) element = element.parentNode;
  return element instanceof HTMLElement ? element : null;
}

function startOfBlock(view: EditorView, block: HTMLElement): number {
  const $inside = view.state.doc.resolve(view.posAtDOM(block, 0));
  return $inside.depth === 0 ? $inside.pos : $inside.before(1);
}
