import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {Icon !== undefined && <Icon size={15} aria-hidden />}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  /** The button's name, also shown on hover. */
  readonly label: string;
  readonly shortcut?: string;
  readonly isActive?: boolean;
}

export function IconButton({ icon: Icon, label, shortcut, isActive = false, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isActive ? { 'aria-pressed': true } : {})}
        className={`icon-button ${isActive ? 'is-active' : ''}`}
      >
        <Icon size={16} aria-hidden />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
