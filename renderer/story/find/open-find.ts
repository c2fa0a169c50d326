import type { Editor } from '@tiptap/core';
import { type Finder, makeFinder } from '../../../shared/find/make-finder.ts';
import type { PatternProblem } from '../../../shared/find/pattern.ts';
import { findAll, goToFound, lookAgain, lookFor, readFound } from '../../editor/find/found-text.ts';
import type { Span } from '../../editor/plugins/changed-spans.ts';
import { makeStore } from '../../state/store.ts';
import type { StorySession } from '../session/open-session.ts';
import type { StoryDraft } from '../session/story-draft.ts';
import { findQuery } from './find-state.ts';
import { type FoundPlace, isSamePlace, listPlaces, placeFrom, type SearchedField } from './found-places.ts';
import { replacePlaces } from './replace-places.ts';
import { focusPlace, selectFound, showPlace } from './show-place.ts';
import type { FindResults, StoryFind } from './story-find.ts';

interface Scope {
  readonly editor: Editor;
  readonly span: Span;
}

const LOOK_MS = 80;

export function openFind({ draft }: StorySession): StoryFind {
  const { body, sapo, active, settledBody } = draft.text;
  const editors = [sapo, body];
  const results = makeStore<FindResults>({ total: 0, at: 0, problem: null });
  const isInSelection = makeStore(false);
  const fieldFinder = makeStore<Finder | null>(null);
  const currentInField = makeStore<{ readonly field: SearchedField; readonly span: Span } | null>(null);
  let finder: Finder | null = null;
  let problem: PatternProblem | null = null;
  let scope: Scope | null = null;
  let timer: number | undefined;
  let lookTimer: number | undefined;

  function look(): void {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    const made = makeFinder(findQuery.get());
    finder = made.ok && findQuery.get().words !== '' ? made.value : null;
    problem = made.ok ? null : made.problem;
    show();
    const first = placeFrom(places(), caretPlace(), draft);
    goTo(first);
  }

  /** Each letter of the words is not worth a search of its own. */
  function lookSoon(): void {
    clearTimeout(lookTimer);
    lookTimer = window.setTimeout(look, LOOK_MS);
  }

  /** What was asked for and changed a moment ago counts before anything is done with the matches. */
  function lookNow(): void {
    if (lookTimer !== undefined) look();
    for (const editor of editors) lookAgain(editor.view);
  }

  /** Gives the texts what is looked for; again when a text was replaced as a whole. */
  function show(): void {
    fieldFinder.set(scope === null ? finder : null);
    for (const editor of editors) {
      const isMeant = scope === null || scope.editor === editor;
      lookFor(editor.view, isMeant ? finder : null, isMeant ? (scope?.span ?? null) : null);
    }
  }

  function places(): readonly FoundPlace[] {
    return listPlaces(draft, fieldFinder.get());
  }

  function currentPlace(): FoundPlace | null {
    const inField = currentInField.get();
    if (inField !== null) return { kind: 'field', ...inField };
    for (const editor of editors) {
      const { current, currentBox } = readFound(editor.state);
      if (current !== null) return { kind: 'text', editor, span: current };
      if (currentBox !== null) return { kind: 'box', editor, box: currentBox, span: currentBox.span };
    }
    return null;
  }

  function caretPlace(): FoundPlace {
    const editor = active.get();
    const { from, to } = editor.state.selection;
    return { kind: 'text', editor, span: { from, to } };
  }

  function goTo(place: FoundPlace | null): void {
    currentInField.set(place?.kind === 'field' ? { field: place.field, span: place.span } : null);
    for (const editor of editors) {
      const current = place?.kind === 'text' && place.editor === editor ? place.span : null;
      const box = place?.kind === 'box' && place.editor === editor ? place.box : null;
      const before = readFound(editor.state);
      if (current !== before.current || box !== before.currentBox) goToFound(editor.view, current, box);
      if (current !== null && editor.view.hasFocus()) selectFound(editor, current);
    }
    if (place !== null) showPlace(place);
    tell();
  }

  function go(step: 1 | -1): void {
    lookNow();
    const all = places();
    const focused = editors.find(({ view }) => view.hasFocus());
    const here = focused === undefined ? (currentPlace() ?? caretPlace()) : caretPlace();
    const at = all.findIndex((place) => isSamePlace(place, here));
    const next = at === -1 ? placeFrom(all, here, draft) : (all[(at + 1) % all.length] ?? null);
    if (step === 1 || next === null) {
      goTo(next);
      return;
    }
    const before = (at === -1 ? all.indexOf(next) : at) - 1;
    goTo(all[(before + all.length) % all.length] ?? null);
  }

  function tell(): void {
    const all = places();
    const here = currentPlace();
    const at = here === null ? 0 : all.findIndex((place) => isSamePlace(place, here)) + 1;
    const before = results.get();
    if (before.total !== all.length || before.at !== at || before.problem !== problem)
      results.set({ total: all.length, at, problem });
  }

  function tellSoon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(tell, 50);
  }

  const stops = [
    findQuery.subscribe(lookSoon),
    draft.fields.subscribe(tellSoon),
    settledBody.subscribe(() => {
      if (readFound(body.state).finder === null && finder !== null && scope?.editor !== sapo) show();
      tellSoon();
    }),
  ];
  for (const editor of editors) editor.on('transaction', tellSoon);
  look();

  return {
    results,
    isInSelection,
    fieldFinder,
    currentInField,
    go,
    lookInSelection(isWanted) {
      const { editor, span } = { editor: active.get(), span: active.get().state.selection };
      scope = isWanted && !span.empty ? { editor, span: { from: span.from, to: span.to } } : null;
      isInSelection.set(scope !== null);
      look();
    },
    replaceCurrent() {
      lookNow();
      const here = currentPlace();
      const place = here === null ? undefined : places().find((one) => isSamePlace(one, here));
      if (place === undefined || finder === null) {
        go(1);
        return;
      }
      const length = lengthAround(place, draft);
      replacePlaces(draft, [place], finder);
      for (const editor of editors) lookAgain(editor.view);
      const moved = place.kind === 'text' ? currentPlace()?.span.to : undefined;
      const end = moved ?? place.span.to + lengthAround(place, draft) - length;
      goTo(placeFrom(places(), { ...place, span: { from: end, to: end } }, draft));
    },
    replaceAll() {
      lookNow();
      const all = listPlaces(draft, fieldFinder.get(), findAll);
      const replaced = replacePlaces(draft, all, finder ?? (() => []));
      for (const editor of editors) lookAgain(editor.view);
      goTo(null);
      return replaced;
    },
    returnToText() {
      lookNow();
      const here = currentPlace();
      if (here === null) active.get().view.focus();
      else focusPlace(here);
    },
    end() {
      for (const stop of stops) stop();
      clearTimeout(timer);
      clearTimeout(lookTimer);
      for (const editor of editors) {
        editor.off('transaction', tellSoon);
        if (!editor.isDestroyed) lookFor(editor.view, null, null);
      }
    },
  };
}

/** How long the line or box is that holds a match; the match of a text moves with its changes by itself. */
function lengthAround(place: FoundPlace, draft: StoryDraft): number {
  if (place.kind === 'field') return draft.fields.get()[place.field].length;
  if (place.kind === 'text') return 0;
  const value: unknown = place.editor.state.doc.nodeAt(place.box.block)?.attrs[place.box.name];
  return typeof value === 'string' ? value.length : 0;
}
