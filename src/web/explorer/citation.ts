// How a page of the explorer is cited: as text, BibTeX and CSL-JSON, with the version of the data set that it shows.
import type { Language } from './text/language.ts';

export interface Cited {
  id: string;
  name: string;
  url: string;
  /** Of the data set, hexadecimal. */
  version: string;
  /** When it was loaded, ISO 8601. */
  loadedAt: string;
  publisher: string;
}

export interface Citations {
  text: string;
  bibtex: string;
  csl: string;
}

/** The three forms. The date is the data set's, so that one version is cited in one way. */
export function citationsOf({ id, name, url, version, loadedAt, publisher }: Cited, language: Language): Citations {
  const day = loadedAt.slice(0, 10);
  const short = version.slice(0, 12);
  const edition = language === 'vi' ? `bộ dữ liệu ${short}, ${day}` : `data set ${short}, ${day}`;
  const key = `camket-${id.replace(/[^a-z0-9]+/g, '-')}`;
  const [year, month, date] = day.split('-').map(Number);
  return {
    text: `${publisher}. ${name}. ${edition}. ${url}`,
    bibtex: [
      `@misc{${key},`,
      `  author = {{${tex(publisher)}}},`,
      `  title = {{${tex(name)}}},`,
      `  year = {${year}},`,
      `  version = {${version}},`,
      `  url = {${url}},`,
      `  note = {${tex(id)}}`,
      '}',
    ].join('\n'),
    csl: JSON.stringify(
      [
        {
          id: key,
          type: 'entry',
          title: name,
          'container-title': 'Camkết',
          publisher,
          version,
          issued: { 'date-parts': [[year, month, date]] },
          URL: url,
          note: id,
        },
      ],
      null,
      2,
    ),
  };
}

/** BibTeX's own signs, so that a title can hold them. */
const tex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);
