import type { LucideIcon } from 'lucide-react';
import {
  Menu as AriaMenu,
  Button,
  MenuItem,
  MenuTrigger,
  Popover,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';
import './field.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

export interface MenuButtonProps {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Shows the label beside the icon. */
  readonly isLabelShown?: boolean;
  readonly entries: readonly MenuEntry[];
}

export function MenuButton({ label, icon: Icon, isLabelShown = false, entries }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className={isLabelShown ? 'button button-quiet' : 'icon-button'} aria-label={label}>
          {Icon !== undefined && <Icon size={16} aria-hidden />}
          {isLabelShown && label}
        </Button>
        {!isLabelShown && <Tooltip className="tooltip">{label}</Tooltip>}
      </TooltipTrigger>
      <Popover className="popover">
        <AriaMenu items={entries}>
          {(entry) => (
            <MenuItem
              id={entry.id}
              textValue={entry.label}
              className="option"
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.run}
            >
              {entry.label}
              {entry.detail !== undefined && <span className="option-detail">{entry.detail}</span>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
