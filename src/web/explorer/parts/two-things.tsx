// A form with two search fields, and what is asked back where a field names nothing for certain.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { ThingKind } from '../../../generated/model.ts';
import { usePage } from '../page.tsx';
import type { Choice } from './chosen.ts';
import { To } from './link.tsx';
import { SearchField } from './search-form.tsx';

interface Field {
  name: string;
  label: string;
  choice: Choice | null;
}

export function TwoThings({
  path,
  fields,
  kinds,
  go,
  more = {},
  children,
}: {
  path: string;
  fields: readonly [Field, Field];
  kinds: readonly ThingKind[];
  go: string;
  /** Other fields of the form, which links keep. */
  more?: Readonly<Record<string, string | null>>;
  children?: ComponentChildren;
}) {
  const { language } = usePage();
  const [one, other] = fields;
  return (
    <>
      <form action={path} method="get" class="two-things">
        {fields.map(({ name, label, choice }) => {
          const thing = choice && 'thing' in choice ? choice.thing : null;
          return (
            <SearchField
              key={name}
              id={name}
              name={name}
              label={label}
              kinds={kinds}
              opens={false}
              value={thing?.id ?? choice?.typed ?? ''}
              shown={thing?.name}
            />
          );
        })}
        {children}
        {language === 'en' && <input type="hidden" name="lang" value="en" />}
        <button type="submit">{go}</button>
      </form>
      <Which field={one} path={path} rest={{ ...more, [other.name]: fieldValue(other.choice) }} />
      <Which field={other} path={path} rest={{ ...more, [one.name]: fieldValue(one.choice) }} />
    </>
  );
}

const fieldValue = (choice: Choice | null): string | null =>
  choice ? ('thing' in choice ? choice.thing.id : choice.typed) : null;

function Which({
  field: { name, choice },
  path,
  rest,
}: {
  field: Field;
  path: string;
  rest: Record<string, string | null>;
}) {
  const { text } = usePage();
  if (choice === null || 'thing' in choice) return null;
  if (choice.maybe.length === 0) return <p class="notice">{text.connect.noSuch(choice.typed)}</p>;
  return (
    <div class="notice">
      <p>{text.connect.which(choice.typed)}</p>
      <ul class="chips">
        {choice.maybe.map((thing) => (
          <li key={thing.id}>
            <To path={path} fields={{ ...rest, [name]: thing.id }}>
              {thing.name}
            </To>
          </li>
        ))}
      </ul>
    </div>
  );
}
