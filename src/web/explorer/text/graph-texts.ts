// The texts of the graph view by language.
import { graphEn } from './graph-en.ts';
import { type GraphText, graphVi } from './graph-vi.ts';
import type { Language } from './language.ts';

export const GRAPH_TEXTS: Readonly<Record<Language, GraphText>> = { vi: graphVi, en: graphEn };
