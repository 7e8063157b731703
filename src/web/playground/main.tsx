// Starts the playground in its page.

// First: Monaco looks for its workers when it is loaded.
import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';

const place = document.getElementById('playground');
if (!place) throw new Error('the page has no element #playground');
createRoot(place).render(<Playground />);
