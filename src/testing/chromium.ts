// The browser of the browser tests: the system's Chromium. Without it they are skipped loudly, in CI they fail.
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = PLACES.find((path) => existsSync(path));

/** Whether the browser tests have to be skipped. */
export const noBrowser = found === undefined && process.env.CI === undefined;

if (noBrowser) {
  console.warn(
    '\nBROWSER TESTS SKIPPED: no Chromium here. Install it (Debian: apt-get install chromium) and run again.\n',
  );
}

/** Options for playwright's launch. As root Chromium needs --no-sandbox; its background requests are switched off. */
export const CHROMIUM = {
  executablePath: found ?? PLACES[0],
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
