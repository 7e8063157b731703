// What a visitor sees where there is nothing to see: not found, taken out, database away.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { SearchResultsDocument, WhatBecameDocument } from '../../../generated/client/graphql.ts';
import { sayWhen } from '../dates.ts';
import { usePage } from '../page.tsx';
import { Thing, To } from '../parts/link.tsx';

import { Section } from '../parts/section.tsx';
import { hrefOf } from '../routes.ts';
import type { Asking, Shown } from '../view.ts';

export interface Moved {
  movedTo: string;
}

/** What an id that has no page stands for: another's page, a reason, or nothing, with what may be meant. */
export async function missing(asking: Asking, id: string): Promise<Shown | Moved> {
  const { ask, text, language } = asking;
  const { node } = await ask(WhatBecameDocument, { id });
  if (node.status === 'MERGED' && node.mergedInto) return { movedTo: hrefOf(node.mergedInto) };
  if (node.status === 'RETRACTED') {
    const day = node.retiredOn ? sayWhen(node.retiredOn, language) : '';
    return {
      status: 410,
      title: text.trouble.gone,
      description: node.reason ?? text.trouble.gone,
      unlisted: true,
      data: null,
      body: (
        <Trouble title={text.trouble.gone} lead={text.trouble.goneLead(day)}>
          <blockquote lang="en">{node.reason}</blockquote>
        </Trouble>
      ),
    };
  }
  return notFound(asking, id.slice(id.indexOf(':') + 1).replaceAll('-', ' '));
}

/** The page of an address that has none, with what a search for its words finds. */
export async function notFound({ ask, part, text }: Asking, words: string): Promise<Shown> {
  const found = words.trim() === '' ? null : await part(ask(SearchResultsDocument, { text: words.slice(0, 200) }));
  const hits = found?.search.hits.slice(0, 8) ?? [];
  return {
    status: 404,
    title: text.trouble.notFound,
    description: text.trouble.notFoundLead,
    unlisted: true,
    data: null,
    body: (
      <Trouble title={text.trouble.notFound} lead={text.trouble.notFoundLead}>
        {hits.length > 0 && (
          <Section id="maybe" title={text.trouble.maybe}>
            <ul class="lines">
              {hits.map(({ label, thing }) =>
                thing ? (
                  <li key={thing.id}>
                    <Thing id={thing.id}>{label}</Thing>
                  </li>
                ) : null,
              )}
            </ul>
          </Section>
        )}
      </Trouble>
    ),
  };
}

/** What went wrong, and the ways on. */
export function Trouble({ title, lead, children }: { title: string; lead: string; children?: ComponentChildren }) {
  const { text } = usePage();
  return (
    <article class="trouble">
      <h1>{title}</h1>
      <p class="lede">{lead}</p>
      {children}
      <p>
        <To path="/" class="more">
          {text.trouble.home}
        </To>
      </p>
    </article>
  );
}
