// The texts by language.
import { en } from './en.ts';
import type { Language } from './language.ts';
import { type Text, vi } from './vi.ts';

export const TEXTS: Readonly<Record<Language, Text>> = { vi, en };
