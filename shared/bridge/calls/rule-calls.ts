import * as z from 'zod';
import { type HouseRule, houseRuleInput, houseRulesInput } from '../../check/house-style/house-rule.ts';
import { answer, call } from './call.ts';

/** Calls about the rules of the house style. */
export const ruleCalls = {
  list: call.output(answer<readonly HouseRule[]>()),
  /** Puts the whole list in place of the one before. Fails: rule-unfit, when a rule that is on has a problem. */
  save: call.input(z.object({ rules: houseRulesInput })).output(answer<readonly HouseRule[]>()),
  /** Runs a rule over every story of the archive, off the main thread; its hits are the job's result. */
  try: call.input(z.object({ rule: houseRuleInput })).output(answer<{ readonly jobId: string }>()),
};
