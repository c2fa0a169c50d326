import './status-pill.css';

export interface StatusPillProps {
  readonly label: string;
  readonly tone: 'grey' | 'blue' | 'amber' | 'violet' | 'green' | 'teal' | 'red' | 'faint';
}

export function StatusPill({ label, tone }: StatusPillProps) {
  return (
    <span className="status-pill" data-tone={tone}>
      {label}
    </span>
  );
}
