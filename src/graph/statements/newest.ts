// The agreements of a thing, newest first, out of an index that has them in this order: the length of a page is what it costs.
import { NEWEST, WITH_AGREEMENTS } from '../../domain/agreements-of.ts';
import { PAGE } from './page.ts';

function newestOf(label: keyof typeof WITH_AGREEMENTS): string {
  const { type, thing } = WITH_AGREEMENTS[label];
  const link = thing === 'to' ? `-[link:${type}]->` : `<-[link:${type}]-`;
  return `
    MATCH (agreement:Agreement)${link}()
    USING INDEX link:${type}(${NEWEST})
    WHERE link.${NEWEST} STARTS WITH this.id + ' '
    WITH agreement, link ORDER BY link.${NEWEST} ${PAGE}
    RETURN agreement`;
}

export const NEWEST_STATEMENTS = {
  newestOfArea: newestOf('CooperationArea'),
  newestOfOrganisation: newestOf('Organisation'),
} as const;
