import { useState } from 'react';
import { type HouseRule, houseRuleInput } from '../../../shared/check/house-style/house-rule.ts';
import { judgeRule, ruleProblems } from '../../../shared/check/house-style/read-rule.ts';
import { galleyTexts } from '../../messages/galley.ts';
import { useText } from '../../messages/use-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { houseStyleTexts } from './house-style-texts.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleTrialPane } from './rule-trial-pane.tsx';

export interface RuleDialogProps {
  readonly rule: HouseRule;
  /** What was being written when the dialog was closed without saving. */
  readonly unsaved?: HouseRule;
  readonly isNew: boolean;
  readonly onSave: (rule: HouseRule) => void;
  readonly onRemove: () => void;
  /** Closed without saving; with what was written, if anything was. */
  readonly onClose: (unsaved: HouseRule | null) => void;
}

/** A rule being written: its parts, what its examples say, and what it finds in the archive. */
export function RuleDialog({ rule, unsaved = rule, isNew, onSave, onRemove, onClose }: RuleDialogProps) {
  const t = useText();
  const [draft, setDraft] = useState(unsaved);
  const [tried, setTried] = useState(rule.isOn ? triedAs(rule) : '');
  const problems = judgeRule(draft);
  const canBeOn = problems.length === 0 && tried === triedAs(draft);
  const save = () => onSave(houseRuleInput.parse({ ...draft, isOn: draft.isOn && canBeOn }));
  const close = () => onClose(JSON.stringify(draft) === JSON.stringify(rule) ? null : draft);
  return (
    <Dialog
      title={t(houseStyleTexts.ruleTitle)}
      onClose={close}
      size="large"
      actions={
        <>
          {!isNew && (
            <Button look="danger" onPress={onRemove}>
              {t(houseStyleTexts.remove)}
            </Button>
          )}
          <Button onPress={close}>{t(galleyTexts.cancel)}</Button>
          <Button look="primary" isDisabled={draft.pattern === ''} onPress={save}>
            {t(galleyTexts.save)}
          </Button>
        </>
      }
    >
      <div className="rule-panes">
        <RuleForm rule={draft} onChange={(parts) => setDraft((before) => ({ ...before, ...parts }))} />
        <div className="rule-side">
          {problems.length > 0 && draft.pattern !== '' && (
            <section className="rule-problems" role="status">
              <h3>{t(houseStyleTexts.problems)}</h3>
              <ul>
                {problems.map(({ code, example }) => (
                  <li key={`${code} ${example}`}>{t(ruleProblems[code], { example })}</li>
                ))}
              </ul>
            </section>
          )}
          <RuleTrialPane rule={draft} onTried={() => setTried(triedAs(draft))} />
          <Switch
            label={t(houseStyleTexts.switchOn)}
            isSelected={draft.isOn && canBeOn}
            isDisabled={!canBeOn}
            onChange={(isOn) => setDraft((before) => ({ ...before, isOn }))}
          />
          {!canBeOn && (
            <p className="rule-try-first">
              {t(problems.length > 0 ? houseStyleTexts.mendFirst : houseStyleTexts.tryFirst)}
            </p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** What of a rule decides what it finds and writes: a trial counts until one of these changes. */
function triedAs({ pattern, isPattern, wholeWord, matchCase, matchMarks, replacement, language }: HouseRule): string {
  return JSON.stringify([pattern, isPattern, wholeWord, matchCase, matchMarks, replacement, language]);
}
