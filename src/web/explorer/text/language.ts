// The two languages of the explorer; Vietnamese is the one without a mark in the address.
export type Language = 'vi' | 'en';

/** The language that an address asks for. */
export const languageOf = (query: URLSearchParams): Language => (query.get('lang') === 'en' ? 'en' : 'vi');
