// The first step of `npm start` and `npm test`: installs what is missing. Plain JavaScript, for any Node from 18.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.camket-stamp');
const pinnedNode = join(root, 'node_modules', '.bin', 'node');

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  if (status === 0) return;
  process.stderr.write(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n`);
  process.exit(1);
}

function installPackages() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Installing packages (once, about a minute) …\n');
  const flags = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  // npm names itself to its scripts; a plain `node src/setup.js` looks for it on the path.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...flags]);
  else run('npm', flags);
  writeFileSync(stampFile, stamp);
}

if (Number(process.versions.node.split('.')[0]) < 18) {
  process.stderr.write(`Node ${process.versions.node} is too old to install Camkết; take 18 or later.\n`);
  process.exit(1);
}
installPackages();
run(pinnedNode, [join(root, 'src', 'web', 'build.ts')]);
