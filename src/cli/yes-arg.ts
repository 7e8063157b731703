// The argument without which nothing is taken away.
import { AppError } from '../errors.ts';

export const yesArg = {
  type: 'boolean',
  description: 'do it; without this, only what would happen is said',
  default: false,
} as const;

/** @throws AppError NOT_CONFIRMED where --yes was not given; `what` says what would be taken away */
export function confirm(yes: boolean, what: string): void {
  if (!yes) throw new AppError('NOT_CONFIRMED', `${what} Say --yes if that is meant; nothing was changed.`);
}
