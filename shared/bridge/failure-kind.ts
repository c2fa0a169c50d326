import type { Text } from '../base/language.ts';

export interface FailureKind {
  readonly exit: 2 | 3;
  /** One clear sentence, an ICU message over the failure's values. */
  readonly message: Text;
  /** What the person can do. */
  readonly hint: Text;
}
