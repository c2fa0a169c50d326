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
import { useAfterChoice } from './use-after-choice.ts';
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
  /** Makes the button look pressed. */
  readonly isActive?: boolean;
  readonly entries: readonly MenuEntry[];
  /** An entry was chosen, and the keyboard is free to go elsewhere. */
  readonly onChosen?: () => void;
}

export function MenuButton(props: MenuButtonProps) {
  const { label, icon: Icon, isLabelShown = false, isActive = false, entries, onChosen } = props;
  const { choose, onFocus } = useAfterChoice(onChosen);
  const look = isLabelShown ? 'button button-quiet' : `icon-button ${isActive ? 'is-active' : ''}`;
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className={look} aria-label={label} onFocus={onFocus}>
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
              onAction={() => {
                choose();
                entry.run();
              }}
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
