// Public ids: readable, stable, `kind:slug`; a thing inside an agreement has the agreement's slug before its own.
import { fold } from './names.ts';

/** The kinds of things that files name by id, and what their ids begin with. */
export const ID_KINDS = ['agreement', 'area', 'org', 'person', 'policy', 'post', 'province', 'source'] as const;
export type IdKind = (typeof ID_KINDS)[number];

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The pattern of an id of a kind, anchored. */
export const idPattern = (kind: IdKind): RegExp => new RegExp(`^${kind}:${SLUG}$`);

/** The kinds of things inside of others, whose ids have their whole's slug before their own. */
const PART_KINDS = ['commitment', 'outcome', 'participation', 'party', 'provision', 'tenure'];

/** The pattern of an id that files name a thing by, of whatever kind. */
export const THING_ID = new RegExp(`^(${ID_KINDS.join('|')}):${SLUG}$`);
const PUBLIC_ID = new RegExp(
  [
    THING_ID.source,
    `^(${PART_KINDS.join('|')}):${SLUG}(/[a-z0-9-]+)+$`,
    '^claim:[a-z]+:[a-z0-9-]+(/[a-z0-9-]+)*/[a-zA-Z]+/[a-z0-9:/-]+$',
  ].join('|'),
);

/** Whether a text is an id of a thing, of a part of one or of a claim; not whether there is one. */
export const isPublicId = (text: string): boolean => text.length <= 300 && PUBLIC_ID.test(text);

/** The ids that a claim's subject may have: it and the names behind it are all set apart by "/". None of other ids. */
export function subjectsOf(id: string): string[] {
  if (!id.startsWith('claim:')) return [];
  const steps = id.slice('claim:'.length).split('/');
  return steps.slice(0, -2).map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** The part of an id after its kind: `person:tao-duc-thang` → `tao-duc-thang`. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A slug from any text: `Tào Đức Thắng` → `tao-duc-thang`. Empty where the text has no letter or digit of a–z, 0–9. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
