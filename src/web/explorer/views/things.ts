// The view of each kind of thing.
import type { ThingPath } from '../routes.ts';
import type { ThingView } from '../view.ts';
import { agreement } from './agreement.tsx';
import { area } from './area.tsx';
import { organisation } from './organisation.tsx';
import { person } from './person.tsx';
import { policy } from './policy.tsx';
import { post } from './post.tsx';
import { province } from './province.tsx';
import { source } from './source.tsx';

export const THING_VIEWS: Readonly<Record<ThingPath, ThingView>> = {
  person,
  organisation,
  province,
  agreement,
  area,
  post,
  policy,
  source,
};
