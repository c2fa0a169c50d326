import type { LucideIcon } from 'lucide-react';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';

export interface FindToggleProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Shown where there is no icon. */
  readonly sign?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

export function FindToggle({ label, icon: Icon, sign, isSelected, onChange }: FindToggleProps) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        className={isSelected ? 'icon-button is-active' : 'icon-button'}
        aria-label={label}
        isSelected={isSelected}
        onChange={onChange}
      >
        {Icon !== undefined && <Icon size={17} aria-hidden />}
        {sign !== undefined && (
          <span className="find-sign" aria-hidden>
            {sign}
          </span>
        )}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
