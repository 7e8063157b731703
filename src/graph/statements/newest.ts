// The agreements of a thing, newest first, out of an index that has them in this order: the length of a page is what it costs.
import { NEWEST, WITH_AGREEMENTS } from '../../domain/agreements-of.ts';
import { PAGE, UP_TO_PAGE } from './page.ts';

/** From `thing`, the name of a variable, to its `agreement`s, each by a `link` whose key gives the order. */
function linksOf(label: keyof typeof WITH_AGREEMENTS, thing: string): string {
  const { type, thing: end } = WITH_AGREEMENTS[label];
  const link = end === 'to' ? `-[link:${type}]->` : `<-[link:${type}]-`;
  return `
    MATCH (agreement:Agreement)${link}()
    USING INDEX SEEK link:${type}(${NEWEST})
    WHERE link.${NEWEST} STARTS WITH ${thing}.id + ' '
    WITH ${thing}, agreement, link.${NEWEST} AS key ORDER BY key`;
}

export const NEWEST_STATEMENTS = {
  newestOfArea: `${linksOf('CooperationArea', 'this')} ${PAGE} RETURN agreement`,
  newestOfOrganisation: `${linksOf('Organisation', 'this')} ${PAGE} RETURN agreement`,
  // Of each body no more than may be on the page; behind its id the keys of all bodies are in one order.
  newestOfProvince: `
    MATCH (unit:Province)-[:MERGED_INTO*0..]->(this) WHERE unit = this OR $includePredecessors
    MATCH (unit)<-[:OF_PROVINCE]-(body:Organisation)
    WITH DISTINCT body
    CALL (body) {
      ${linksOf('Organisation', 'body')} ${UP_TO_PAGE}
      RETURN agreement, substring(key, size(body.id)) AS newest
    }
    WITH DISTINCT agreement, newest ORDER BY newest ${PAGE}
    RETURN agreement`,
} as const;
