import { Label, ProgressBar } from 'react-aria-components';
import './progress.css';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
}

export function Progress({ label, done, total }: ProgressProps) {
  const isKnown = total !== null && total > 0;
  return (
    <ProgressBar className="progress" value={done} maxValue={total ?? 1} isIndeterminate={!isKnown}>
      {({ percentage = 0, valueText }) => (
        <>
          <div className="progress-words">
            <Label>{label}</Label>
            {isKnown && <span className="progress-value">{valueText}</span>}
          </div>
          <div className="progress-track">
            <div
              className={isKnown ? 'progress-fill' : 'progress-fill is-unknown'}
              style={{ width: isKnown ? `${percentage}%` : '30%' }}
            />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
