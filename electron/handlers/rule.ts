import { fail } from '../../shared/bridge/failure.ts';
import { judgeRule } from '../../shared/check/house-style/read-rule.ts';
import { implementer } from '../bridge/implementer.ts';
import { runInWorker } from '../worker/run-in-worker.ts';
import type { AppContext } from './app-context.ts';

export function ruleHandlers({ archive, events, jobs }: AppContext) {
  return {
    list: implementer.rule.list.handler(() => archive.settings.houseRules()),

    save: implementer.rule.save.handler(({ input }) => {
      const unfit = input.rules.find((rule) => rule.isOn && judgeRule(rule).length > 0);
      if (unfit !== undefined) throw fail('rule-unfit', { pattern: unfit.pattern });
      const saved = archive.settings.saveHouseRules(input.rules);
      events.publish({ kind: 'settings-changed' });
      return saved;
    }),

    try: implementer.rule.try.handler(({ input }) => {
      const task = { kind: 'try-rule', archiveFolder: archive.folder, rule: input.rule } as const;
      const jobId = jobs.start('rules', async (job) => ({ kind: 'rules', report: await runInWorker(task, job) }));
      return { jobId };
    }),
  };
}
