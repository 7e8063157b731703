// The README and the compose file say what the code does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeSettings } from './settings.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

test('the settings table is the one of the code', () => {
  const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \| (.*?) \| (.*?) \|$/gm)].map(([, name, value, meaning]) => ({
    name,
    default: value?.replaceAll('`', ''),
    meaning,
  }));
  expect(rows).toEqual(describeSettings());
});

test('every folder of src stands in the table of folders', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders.filter((folder) => folder.name !== 'testing'))
    expect(readme).toContain(`\`src/${name}/\``);
});

test('every npm script and command that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  for (const [, script] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  const commands = readdirSync(join(ROOT, 'src/cli'));
  for (const [, command] of readme.matchAll(/npm run camket -- ([a-z]+)/g)) expect(commands).toContain(`${command}.ts`);
});

test('the compose file pins its images, opens loopback only, checks health and holds no password', () => {
  const { services, volumes } = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'));
  const pom = readFileSync(join(ROOT, 'src/database/pom.xml'), 'utf8');
  expect(pom).toContain(`<version>${/neo4j:([\d.]+)-community/.exec(services.database.image)?.[1]}</version>`);
  for (const service of Object.values<{ image: string; healthcheck?: object; ports?: string[] }>(services)) {
    expect(service.image).toMatch(/:\d+\.\d+/);
    expect(service.healthcheck).toBeDefined();
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  }
  expect(services.database.volumes).toContain('database:/data');
  expect(Object.keys(volumes)).toContain('database');
  expect(services.database.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
});
