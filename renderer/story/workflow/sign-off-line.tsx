import { formatPublishTime } from '../../../shared/base/format-time.ts';
import { type SignOffStep, signOff } from '../../../shared/story/sign-off.ts';
import type { StoryVersion } from '../../../shared/story/story.ts';
import { useText } from '../../messages/use-text.ts';
import { useAppState } from '../../state/queries.ts';
import { workflowTexts } from './workflow-texts.ts';
import './workflow.css';

const order = ['wrote', 'edited', 'ready', 'published'] as const satisfies readonly SignOffStep['step'][];

/** Whose hands the story went through, in one line. */
export function SignOffLine({ versions }: { readonly versions: readonly StoryVersion[] }) {
  const t = useText();
  const { zone } = useAppState().publication;
  const steps = signOff(versions);
  if (steps.length === 0) return null;
  return (
    <dl className="sign-off" aria-label={t(workflowTexts.signOff)}>
      {order.map((name) => {
        const hands = steps.filter(({ step }) => step === name);
        if (hands.length === 0) return null;
        return (
          <div key={name}>
            <dt>{t(workflowTexts[name])}</dt>
            <dd>
              {hands.map(({ author, at }, index) => (
                <span key={author} title={formatPublishTime(at, zone)}>
                  {index > 0 && ', '}
                  {author}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
