// The written names of the things that files introduce, for finding them in a text.
import { type Said, statements } from './format-values.ts';
import type { Seeds } from './read.ts';

/** What is needed of a thing to find it in a text. */
export interface NamedThing {
  id: string;
  kind: string | undefined;
  /** Every name of it, as stated where that differs. */
  names: string[];
  /** The body that it is an office of, the province that it belongs to. */
  organisation: string | undefined;
  province: string | undefined;
}

/** Things by id. */
export type ThingNames = ReadonlyMap<string, NamedThing>;

type Raw = Record<string, Said<string> | string[] | undefined>;

/** Collects the names of everything that files introduce. */
export function thingNames(seeds: Seeds): ThingNames {
  const names = new Map<string, NamedThing>();
  const add = (raw: Raw) => {
    const id = String(raw.id);
    const said = ['name', 'title', 'number', 'period'].flatMap((key) =>
      statements(raw[key] as Said<string>).flatMap(({ is, stated }) => [String(is), ...(stated ? [stated] : [])]),
    );
    const plain = [
      raw.shortName ?? [],
      raw.aliases ?? [],
      raw.synonyms ?? [],
      raw.formerNames ?? [],
    ].flat() as string[];
    const first = (key: string) => statements(raw[key] as Said<string>)[0]?.is;
    names.set(id, {
      id,
      kind: first('kind'),
      names: [...said, ...plain],
      organisation: first('organisation'),
      province: first('province'),
    });
  };
  for (const { content } of [...seeds.reference, ...seeds.agreements]) {
    const things = 'new' in content ? content.new : content;
    const { areas, provinces, organisations, people, posts, policyDocuments } = things;
    for (const thing of [areas, provinces, organisations, people, posts, policyDocuments].flat())
      add(thing as unknown as Raw);
    if ('new' in content) add(content as unknown as Raw);
  }
  return names;
}

/** What a text may call a body of a kind without naming it. */
const BY_KIND: Readonly<Record<string, string[]>> = {
  CORPORATION: ['Tập đoàn', 'Tổng công ty', 'doanh nghiệp'],
  PEOPLES_COMMITTEE: ['UBND tỉnh', 'UBND thành phố', 'tỉnh', 'thành phố', 'địa phương'],
  PARTY_BODY: ['Tỉnh ủy', 'Thành ủy', 'tỉnh'],
  PROVINCE: ['tỉnh', 'địa phương'],
  CITY: ['thành phố'],
};
const BOTH_SIDES = ['hai bên', '2 bên', 'hai đơn vị', '2 đơn vị', 'mỗi bên'];

/** A name without the province at its end, since an article of a province says "Tỉnh ủy" for its own. */
function withoutProvince(name: string, province: NamedThing | undefined): string[] {
  return (province?.names ?? []).flatMap((place) => {
    const bare = name.replace(new RegExp(` (?:tỉnh |thành phố )?${RegExp.escape(place)}(?=$|,)`, 'u'), '');
    return bare === name ? [] : [bare];
  });
}

/**
 * The phrases by which a text may name a thing, by any of its names or by `only` one; `byKind` where its kind alone will
 * do. An office may be given without its body, a body without its province, where the text (`mentions`) names these
 * elsewhere.
 */
export function phrasesFor(
  id: string,
  things: ThingNames,
  mentions: (phrases: readonly string[]) => boolean,
  byKind = false,
  only?: string,
): string[] {
  const thing = things.get(id);
  if (!thing) return [];
  const organisation = thing.organisation === undefined ? undefined : things.get(thing.organisation);
  const province = things.get(thing.province ?? organisation?.province ?? '');
  const isLocal = province === undefined || mentions(province.names);
  const names = only === undefined ? thing.names : [only];
  const bare = isLocal ? names.flatMap((name) => withoutProvince(name, province)) : [];
  const head = organisation && isLocal ? names.flatMap((name) => withoutBody(name, organisation)) : [];
  const kinds = byKind && isLocal ? [...(BY_KIND[thing.kind ?? ''] ?? []), ...BOTH_SIDES] : [];
  return [...names, ...bare, ...head, ...kinds];
}

/** "Chủ tịch Viettel" → "Chủ tịch kiêm", "kiêm Chủ tịch", "Chủ tịch Tập đoàn"; "Chủ tịch" alone may be another body's. */
function withoutBody(title: string, organisation: NamedThing): string[] {
  const bodies = [...organisation.names].sort((a, b) => b.length - a.length);
  const body = bodies.find((name) => title.endsWith(` ${name}`));
  if (body === undefined) return [];
  const head = title.slice(0, -body.length - 1);
  // Of a corporation alone: a chairman of a committee is not the "Chủ tịch kiêm Tổng giám đốc" that a text speaks of.
  const both = organisation.kind === 'CORPORATION' ? [`${head} kiêm`, `kiêm ${head}`] : [];
  return [...both, ...(BY_KIND[organisation.kind ?? ''] ?? []).map((kind) => `${head} ${kind}`)];
}
