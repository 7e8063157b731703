// A page's citation in its three forms.
import { expect, test } from 'vitest';
import { citationsOf } from './citation.ts';

const cited = {
  id: 'agreement:phu-tho-viettel-2025',
  name: 'Thỏa thuận A & B {100%}',
  url: 'https://example.org/agreement/phu-tho-viettel-2025',
  version: 'fc9dc62a026fe02c16adbb9de874fd9751adbf190f458fe7003dffbf9cb271fa',
  loadedAt: '2026-11-23T13:07:50.124Z',
  publisher: 'Camkết project',
};

test('the text names publisher, thing, version, day and address', () => {
  expect(citationsOf(cited, 'vi').text).toBe(
    'Camkết project. Thỏa thuận A & B {100%}. bộ dữ liệu fc9dc62a026f, 2026-11-23. https://example.org/agreement/phu-tho-viettel-2025',
  );
  expect(citationsOf(cited, 'en').text).toContain('data set fc9dc62a026f, 2026-11-23');
});

test('BibTeX survives signs that it reads as its own', () => {
  const { bibtex } = citationsOf(cited, 'vi');
  expect(bibtex).toContain('@misc{camket-agreement-phu-tho-viettel-2025,');
  expect(bibtex).toContain('title = {{Thỏa thuận A \\& B 100\\%}}');
  expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
});

test('CSL-JSON is JSON with the whole version and the day in parts', () => {
  expect(JSON.parse(citationsOf(cited, 'en').csl)).toMatchObject([
    { title: cited.name, version: cited.version, URL: cited.url, issued: { 'date-parts': [[2026, 11, 23]] } },
  ]);
});
