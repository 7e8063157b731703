// Links inside of the explorer, in the page's language.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { addressOf } from '../address.ts';
import { usePage } from '../page.tsx';
import { hrefOf } from '../routes.ts';
import type { Language } from '../text/language.ts';

/** A link to a thing by its id. */
export function Thing({ id, children, lang }: { id: string; children: ComponentChildren; lang?: string }) {
  return (
    <a href={addressOf(usePage(), hrefOf(id))} lang={lang}>
      {children}
    </a>
  );
}

type Fields = Readonly<Record<string, string | number | null | undefined>>;

/** A link to a view. */
export function To(props: {
  path: string;
  fields?: Fields;
  class?: string;
  current?: boolean;
  children: ComponentChildren;
}) {
  return (
    <a
      href={addressOf(usePage(), props.path, props.fields)}
      class={props.class}
      aria-current={props.current ? 'page' : undefined}
    >
      {props.children}
    </a>
  );
}

export interface Named {
  id: string;
  name: string;
  shortName?: string | null;
}

/** A body by the name in use. */
export function Body({ body }: { body: Named }) {
  const name = body.shortName ?? body.name;
  return <Thing id={body.id}>{name}</Thing>;
}

/** No title is written down with its language: a Vietnamese one has marks. */
export const langOfTitle = (title: string): 'vi' | 'en' => (/[^ -~–’]/.test(title) ? 'vi' : 'en');

/** A link to what has a title of its own. */
export function Titled({ of: { id, title } }: { of: { id: string; title: string } }) {
  return (
    <Thing id={id} lang={langOfTitle(title)}>
      {title}
    </Thing>
  );
}

/** An office in the page's language, where its title is known in it. */
export function Post({ post }: { post: { id: string; title: string; titleEn: string | null } }) {
  const { language } = usePage();
  const title = titleOf(post, language);
  return (
    <Thing id={post.id} lang={title === post.titleEn ? 'en' : 'vi'}>
      {title}
    </Thing>
  );
}

/** An office's title in a language, where it is known in it. */
export const titleOf = ({ title, titleEn }: { title: string; titleEn: string | null }, language: Language): string =>
  language === 'en' ? (titleEn ?? title) : title;

/** Somebody by name, or as a source calls them who are not known. */
export function Somebody({
  of: { person, statedName },
}: {
  of: { person: { id: string; name: string } | null; statedName?: string | null };
}) {
  return person ? <Thing id={person.id}>{person.name}</Thing> : <span lang="vi">{statedName}</span>;
}

/** Things one after another, with commas. */
export function Inline<T extends { id: string }>({
  of,
  say,
}: {
  of: readonly T[];
  say: (thing: T) => ComponentChildren;
}) {
  return of.map((thing, index) => (
    <span key={thing.id}>
      {index > 0 && ', '}
      {say(thing)}
    </span>
  ));
}

/** An area in the page's language. */
export function Area({ area }: { area: { id: string; name: string; nameEn: string } }) {
  const { language } = usePage();
  return <Thing id={area.id}>{language === 'en' ? area.nameEn : area.name}</Thing>;
}
