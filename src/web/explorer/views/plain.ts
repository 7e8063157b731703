// Views that are one page each.
import type { PlainView } from '../routes.ts';
import type { View } from '../view.ts';
import { agreements } from './agreements.tsx';
import { compare } from './compare.tsx';
import { conflicts } from './conflicts.tsx';
import { connections } from './connections.tsx';
import { ended } from './ended.tsx';
import { gaps } from './gaps.tsx';
import { graph } from './graph.tsx';
import { ledger } from './ledger.tsx';
import { privacy } from './privacy.tsx';
import { search } from './search.tsx';

export const PLAIN: Readonly<Record<PlainView, View>> = {
  agreements,
  compare,
  conflicts,
  connections,
  ended,
  gaps,
  graph,
  ledger,
  privacy,
  search,
};
