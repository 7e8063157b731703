// Answers of worked questions as readers meet them: no field of the API is left to be understood.
import { Kind, parse, visit } from 'graphql';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { QUESTIONS } from '../../playground/questions.ts';
import { type Page, PageContext } from '../page.tsx';
import { Bibliography } from '../sources.ts';
import { fieldsVi } from '../text/fields.ts';
import type { Language } from '../text/language.ts';
import { TEXTS } from '../text/texts.ts';
import { Answer } from './answer.tsx';

function page(language: Language): Page {
  const visited = { path: '/', query: new URLSearchParams(), theme: null, origin: 'http://x' };
  const site = { today: '2025-10-01', reportUrl: null, version: null };
  return { ...visited, ...site, language, text: TEXTS[language], sources: new Bibliography([]) };
}

/** An answer's rows of words: one a line of a list, a cell of a table with its heading. */
function told(data: Readonly<Record<string, unknown>>, language: Language = 'vi'): string[] {
  const html = renderToString(h(PageContext.Provider, { value: page(language), children: h(Answer, { data }) }));
  const cells = [...html.matchAll(/<td data-label="([^"]*)">(.*?)<\/td>/g)].map(([, head, cell]) => `${head}: ${cell}`);
  const lines = [...html.replace(/<td.*?<\/td>/g, '').matchAll(/<(?:li|dd)>(.*?)<\/(?:li|dd)>/g)].map(
    ([, line]) => line,
  );
  return [...cells, ...lines].map((each = '') => each.replace(/<[^>]+>/g, '').trim());
}

const agreement = { id: 'agreement:a', title: 'Thỏa thuận', signedOn: '2025-08-21', signedOnBasis: 'INFERRED' };
const sources = [{ paragraphs: [3], source: { id: 'source:bao' } }];

test('a nested thing stands in one cell, with its dates in words and the source behind', () => {
  expect(told({ signed: [{ person: { id: 'person:a', name: 'An' }, agreement, sources }] })).toEqual([
    'Người: An',
    'Thỏa thuận: Thỏa thuận (ngày ký: 21/8/2025suy ra)',
    'Nguồn: 1',
  ]);
});

test('what is said in both languages is said in the page’s', () => {
  const summary = { summary: 'build', summaryVi: 'xây', quantity: 5, comparator: 'ABOUT', unit: 'trạm' };
  expect(told({ pledged: [{ ...summary, status: 'OPEN' }] })[0]).toBe('Tóm tắt: xây (khoảng 5 trạm)');
  expect(told({ pledged: [{ ...summary, status: 'OPEN' }] }, 'en')[0]).toBe('Summary: build (about 5 trạm)');
});

test('a hit of a search leads to its thing', () => {
  const html = renderToString(
    h(PageContext.Provider, {
      value: page('en'),
      children: h(Answer, {
        data: { hits: [{ kind: 'PERSON', label: 'An, 2025', thing: { id: 'person:an', name: 'An' } }] },
      }),
    }),
  );
  expect(html).toContain('<a href="/person/an?lang=en" lang="vi">An, 2025</a>');
});

test('a chain is a list of sentences; what is not sure of it says so', () => {
  const hop = {
    relation: 'SIGNED',
    sentenceVi: 'An ký A',
    sentenceEn: 'An signed A',
    date: '2025',
    certainty: 'CERTAIN',
  };
  expect(
    told({
      links: [
        { ...hop, inferred: false, sources },
        { ...hop, inferred: true, sources },
      ],
    }),
  ).toEqual(['An ký A 1', 'An ký Asuy ra 1']);
});

test('a name and a count are one word; a time in office is one, too', () => {
  const row = { organisation: { id: 'org:a', name: 'A' }, byYear: [{ year: 2020, agreementCount: 2 }] };
  expect(told({ topPartners: [row] })).toEqual(['Tổ chức: A', 'Theo năm: 2020: 2']);
  const heads = [
    { person: { id: 'person:a', name: 'An' }, tenures: [{ since: '2021-06', until: null, seenOn: null }] },
  ];
  expect(told({ heads })).toContain('Thời gian giữ chức vụ: từ tháng 6/2021, chưa rõ đến khi nào');
});

test('every field that a worked question asks for has a word, so has what it is asked for', () => {
  const unsaid = new Set(
    'edges node properties sourcesConnection id commitment after kinds first top level withOneOnly backwards'.split(
      ' ',
    ),
  );
  for (const { id, query } of QUESTIONS) {
    visit(parse(query), {
      Field: ({ name, alias }) => {
        const field = (alias ?? name).value;
        const isSaid = !/(En|Vi)$|^(cost|isComplete|quoteHash|endCursor|measuresVersion|__typename)$/.test(field);
        if (isSaid && !unsaid.has(field)) expect(Object.keys(fieldsVi), `${id}: ${field}`).toContain(field);
      },
      VariableDefinition: ({ variable, defaultValue }) => {
        if (defaultValue?.kind === Kind.STRING || defaultValue?.kind === Kind.LIST)
          expect(Object.keys(fieldsVi), `${id}: $${variable.name.value}`).toContain(variable.name.value);
      },
    });
  }
});
