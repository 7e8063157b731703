// A part of a page under a heading; nothing where there is nothing to say.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

/** The head of a thing's page: its kind over its name. */
export function Title({
  kind,
  name,
  lang,
  children,
}: {
  kind: string;
  name: string;
  lang?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="title">
      <p class="kicker">{kind}</p>
      <h1 lang={lang}>{name}</h1>
      {children}
    </div>
  );
}

/** Facts as term and value; those without a value are left out. */
export function Terms({ of }: { of: readonly (readonly [string, ComponentChildren])[] }) {
  const said = of.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (said.length === 0) return null;
  return (
    <dl class="terms">
      {said.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
