// Public ids: readable, stable, `kind:slug`; a thing inside an agreement has the agreement's slug before its own.
import { fold } from './names.ts';

/** The kinds of things that files name by id, and what their ids begin with. */
export const ID_KINDS = ['agreement', 'area', 'org', 'person', 'policy', 'post', 'province', 'source'] as const;
export type IdKind = (typeof ID_KINDS)[number];

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The pattern of an id of a kind, anchored. */
export const idPattern = (kind: IdKind): RegExp => new RegExp(`^${kind}:${SLUG}$`);

/** The part of an id after its kind: `person:tao-duc-thang` → `tao-duc-thang`. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A slug from any text: `Tào Đức Thắng` → `tao-duc-thang`. Empty where the text has no letter or digit of a–z, 0–9. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
