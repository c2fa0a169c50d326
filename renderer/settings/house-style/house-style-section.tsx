import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../../shared/base/new-id.ts';
import { grades } from '../../../shared/check/check.ts';
import type { HouseRule } from '../../../shared/check/house-style/house-rule.ts';
import { starterRules } from '../../../shared/check/house-style/starter-rules.ts';
import { ask } from '../../bridge/ask.ts';
import { client } from '../../bridge/connection.ts';
import { reportBug } from '../../command/context.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { queryClient } from '../../state/queries.ts';
import { showFailure, showToast } from '../../state/toasts.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { houseStyleTexts } from './house-style-texts.ts';
import { RuleDialog } from './rule-dialog.tsx';
import './house-style.css';

const key = ['house-rules'] as const;

/** The rules of the house style: each can be switched off here, and on when it has been tried. */
export function HouseStyleSection() {
  const t = useText();
  const [edited, setEdited] = useState<EditedRule | null>(null);
  const { data: rules = [] } = useQuery({ queryKey: key, queryFn: () => client.rule.list() });
  const missing = starterRules.filter(({ id }) => !rules.some((rule) => rule.id === id));
  const put = (changed: readonly HouseRule[]) => void save(changed, rules).catch(reportBug);
  const replace = (rule: HouseRule) =>
    put(
      rules.some(({ id }) => id === rule.id) ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule],
    );
  return (
    <section className="house-style" aria-label={t(houseStyleTexts.heading)}>
      <h2>{t(houseStyleTexts.heading)}</h2>
      <p className="house-style-hint">{t(rules.length === 0 ? houseStyleTexts.none : houseStyleTexts.hint)}</p>
      <ul>
        {rules.map((rule) => (
          <RuleLine
            key={rule.id}
            rule={rule}
            onEdit={() => setEdited({ rule })}
            onSwitch={(isOn) => (isOn ? setEdited({ rule }) : replace({ ...rule, isOn }))}
          />
        ))}
      </ul>
      <div className="house-style-actions">
        <Button onPress={() => setEdited({ rule: makeRule() })}>{t(houseStyleTexts.add)}</Button>
        {missing.length > 0 && (
          <Button look="quiet" onPress={() => put([...rules, ...missing])}>
            {t(houseStyleTexts.addStarters)}
          </Button>
        )}
      </div>
      {edited !== null && (
        <RuleDialog
          {...edited}
          isNew={!rules.some(({ id }) => id === edited.rule.id)}
          onSave={(rule) => {
            replace(rule);
            setEdited(null);
          }}
          onRemove={() => {
            put(rules.filter(({ id }) => id !== edited.rule.id));
            setEdited(null);
          }}
          onClose={(unsaved) => {
            setEdited(null);
            if (unsaved !== null) offerUnsaved(() => setEdited({ rule: edited.rule, unsaved }));
          }}
        />
      )}
    </section>
  );
}

interface EditedRule {
  readonly rule: HouseRule;
  readonly unsaved?: HouseRule;
}

/** A key pressed by mistake does not cost what was written. */
function offerUnsaved(run: () => void): void {
  const action = { label: houseStyleTexts.goOn, run };
  showToast({ tone: 'plain', text: houseStyleTexts.notSaved, action });
}

/** Saves the rules, and offers to go back to those before. */
async function save(changed: readonly HouseRule[], before: readonly HouseRule[] | null): Promise<void> {
  const saved = await ask(client.rule.save({ rules: [...changed] }));
  if (!saved.ok) return showFailure(saved.problem);
  const shown = queryClient.setQueryData(key, saved.value);
  if (before === null) return showToast({ tone: 'plain', text: houseStyleTexts.putBack });
  const run = () => {
    // Rules changed since would be lost.
    if (queryClient.getQueryData(key) === shown) void save(before, null).catch(reportBug);
    else showToast({ tone: 'plain', text: houseStyleTexts.changedSince });
  };
  showToast({ tone: 'plain', text: houseStyleTexts.saved, action: { label: galleyTexts.undo, run } });
}

interface RuleLineProps {
  readonly rule: HouseRule;
  readonly onEdit: () => void;
  readonly onSwitch: (isOn: boolean) => void;
}

function RuleLine({ rule, onEdit, onSwitch }: RuleLineProps) {
  const t = useText();
  const language = useLanguage();
  const { pattern, replacement, explanation, grade, isOn } = rule;
  return (
    <li className="rule-line" data-on={isOn}>
      <Switch label="" aria-label={t(houseStyleTexts.isOn, { pattern })} isSelected={isOn} onChange={onSwitch} />
      <div>
        <p className="rule-words">
          <code>{pattern}</code>
          {replacement !== null && (
            <>
              <span className="rule-arrow" aria-hidden>
                →
              </span>
              <span className="visually-hidden">{t(houseStyleTexts.becomes)}</span>
              <code>{replacement}</code>
            </>
          )}
          <span className="rule-grade" data-grade={grade}>
            {t(grades[grade])}
          </span>
        </p>
        <p className="rule-explanation">{explanation[language] || explanation.vi || explanation.en}</p>
      </div>
      <Button look="quiet" aria-label={t(houseStyleTexts.editOf, { pattern })} onPress={onEdit}>
        {t(houseStyleTexts.edit)}
      </Button>
    </li>
  );
}

const unsaid = '';

function makeRule(): HouseRule {
  return {
    id: newId(),
    isOn: false,
    pattern: '',
    isPattern: false,
    wholeWord: true,
    matchCase: false,
    matchMarks: true,
    replacement: '',
    explanation: { vi: unsaid, en: unsaid },
    grade: 'suggest',
    language: null,
    finds: [],
    passes: [],
  };
}
