// What every source must be: of a known publisher, not on a refused host, there once.
import type { Source } from './format.ts';
import type { Manifest } from './format-manifest.ts';
import type { Fault, Path, Seeds } from './read.ts';

interface Sited {
  source: Source;
  /** As in messages. */
  place: string;
  fault(key: string, reason: string): Fault;
}

/** The faults of sources; which hosts are refused says the folder's manifest, where there is one. */
export function sourceFaults(seeds: Seeds): Fault[] {
  const sited = [...seeds.reference, ...seeds.agreements].flatMap((file) =>
    file.content.sources.map((source, index): Sited => {
      const at = (path: Path) => ({ file: file.file, line: file.lineOf(path), path });
      return {
        source,
        place: `${file.file}:${file.lineOf(['sources', index])}`,
        fault: (key, reason) => ({ ...at(['sources', index, key]), reason }),
      };
    }),
  );
  return [...sited.flatMap(publisherFaults), ...hostFaults(sited, seeds.manifest?.content), ...duplicates(sited)];
}

/** A text at hand may not say who published it; of a page or a list the publisher is always known. */
function publisherFaults({ source, fault }: Sited): Fault[] {
  const isBareText = source.file !== undefined && source.url === undefined;
  if (source.publisher !== undefined || isBareText) return [];
  return [
    fault('publisher', `"${source.id}" needs the name of who published it; only a text file without url may lack it`),
  ];
}

function hostFaults(sited: Sited[], manifest: Manifest | undefined): Fault[] {
  return sited.flatMap(({ source: { id, url, copyOf }, fault }) => {
    if (url === undefined) return [];
    const { hostname } = new URL(url);
    const on = (hosts: Manifest['refusedHosts'] | undefined) =>
      hosts?.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
    const [refused, copying] = [on(manifest?.refusedHosts), on(manifest?.copyHosts)];
    if (refused !== undefined) {
      const way = "cite the original publisher's page, or leave the fact out";
      return [fault('url', `"${id}" is on ${hostname}, which is refused (${refused.reason}); ${way}`)];
    }
    if (copying === undefined || copyOf !== undefined) return [];
    return [
      fault('url', `"${id}" is on ${hostname}, which copies (${copying.reason}); name the original under copyOf`),
    ];
  });
}

function duplicates(sited: Sited[]): Fault[] {
  const first = new Map<string, Sited>();
  return sited.flatMap((entry) => {
    const { source, fault } = entry;
    const title = [source.title, source.publisher, source.publishedOn];
    const keys = [
      ['url', 'address', source.url && addressOf(source.url)],
      ['title', 'title, publisher and day', title.includes(undefined) ? undefined : title.join('\n').toLowerCase()],
    ] as const;
    for (const [key, what, value] of keys) {
      if (value === undefined) continue;
      const other = first.get(`${key} ${value}`);
      if (other === undefined) first.set(`${key} ${value}`, entry);
      else {
        const reason = `"${source.id}" and "${other.source.id}" (${other.place}) have one ${what}; keep one and cite that`;
        return [fault(key, reason)];
      }
    }
    return [];
  });
}

const TRACKING = /^(utm_\w+|fbclid|gclid|gidzl|zarsrc|print)$/;

/**
 * What two addresses of one page have in common: no scheme, no `www.`, `m.` or `amp.`, no slash at the end, no fragment,
 * no part of the query that only tracks readers or asks for the printed form.
 */
export function addressOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:(?:www|m|amp)\.)+(?=[^.]+\.)/, '');
  const query = [...searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map((pair) => pair.join('='))
    .sort();
  return [host + (port && `:${port}`) + pathname.replace(/\/+$/, ''), ...query].join('\n');
}
