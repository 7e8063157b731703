// The explorer as a browser without a script meets it: whole pages, of the real facts, with the right status and head.

import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiSchema } from '../api/schema.ts';
import { connect } from '../graph/driver.ts';
import { cuttableWay, startApi, type TestApi } from '../testing/api.ts';
import { PLAIN_VIEWS } from '../web/explorer/routes.ts';
import { vi } from '../web/explorer/text/vi.ts';
import { createApp } from './app.ts';
import { pages } from './pages.ts';
import { FIRST_VISITS } from './warm-up.ts';

const PROJECT = join(import.meta.dirname, '../..');

let api: TestApi;
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(PROJECT, 'src/web/build.ts')]);
  api = await startApi();
  // As at the start of the server: the database plans each query once, which takes it seconds.
  for (const url of FIRST_VISITS) await get(url);
}, 300_000);
afterAll(() => api.close());

/** Pages with much on them. */
const SEEN = [
  '/agreement/phu-tho-viettel-2025',
  '/agreement/tuyen-quang-vnpt-2017',
  '/person/tao-duc-thang',
  '/organisation/viettel',
  '/province/phu-tho-2025',
  '/post/chu-tich-viettel',
  '/policy/57-nq-tw',
  '/source/phu-tho-2025-08-21',
  '/compare?left=agreement:phu-tho-viettel-2023&right=agreement:phu-tho-viettel-2025',
  '/ledger',
  '/gaps',
  '/conflicts',
];

const get = (url: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url, headers: { accept: 'text/html', host: 'camket.example', ...headers } });

/** A page that is found, as text without its tags. */
async function read(url: string): Promise<string> {
  const { statusCode, body } = await get(url);
  expect([statusCode, url]).toEqual([200, url]);
  return plain(body.slice(body.indexOf('<main'), body.indexOf('</main>')));
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a page', () => {
  test('has a head that previews well, and no script or style inside', async () => {
    const { body, headers } = await get('/agreement/phu-tho-viettel-2025');
    const title = 'Thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025-2030 – Camkết';
    expect(body).toMatch(/^<!doctype html><html lang="vi">/);
    expect(body).toContain(`<title>${title}</title>`);
    expect(body).toContain(`<meta property="og:title" content="${title}"`);
    expect(body).toMatch(/<meta property="og:description" content="[^"]*UBND tỉnh Phú Thọ – Viettel[^"]*21\/8\/2025/);
    expect(body).toContain('rel="canonical" href="http://camket.example/agreement/phu-tho-viettel-2025"');
    expect(body).toContain('hreflang="en" href="http://camket.example/agreement/phu-tho-viettel-2025?lang=en"');
    expect(body).not.toMatch(/<script>|<script [^>]*>[^<]|<style| style="| on[a-z]+="/);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringContaining("script-src 'self';"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test('is English by its address, and so are its links', async () => {
    const { body } = await get('/agreement/phu-tho-viettel-2025?lang=en');
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Cooperation agreement');
    expect(body).toContain('href="/organisation/viettel?lang=en"');
    expect(body).toContain('rel="canonical" href="http://camket.example/agreement/phu-tho-viettel-2025?lang=en"');
  });

  test('takes the theme from a cookie, which a link sets without a script and without leading away', async () => {
    expect((await get('/privacy', { cookie: 'a=b; theme=dark' })).body).toContain('data-theme="dark"');
    expect((await get('/privacy', { cookie: 'theme=pink' })).body).not.toContain('data-theme=');
    const set = await get('/theme?to=dark&back=%2Fledger%3Flang%3Den');
    expect([set.statusCode, set.headers.location]).toEqual([303, '/ledger?lang=en']);
    expect(set.headers['set-cookie']).toContain('theme=dark;');
    for (const back of [
      '//evil.example',
      'https://evil.example/x',
      '/\\evil.example',
      '////evil.example',
      'http://[',
    ]) {
      const { headers } = await get(`/theme?to=dark&back=${encodeURIComponent(back)}`);
      expect(headers.location).toMatch(/^\/(?![/\\])/);
      expect(headers.location).not.toContain('//');
    }
  });

  test('says everything in words, nothing as the schema spells it', async () => {
    const spelt = new RegExp(`\\b(${Object.values(vi.of).flatMap(Object.keys).join('|')})\\b`);
    for (const url of SEEN) {
      const { body } = await get(url);
      expect(plain(body.replace(/<pre[\s\S]*?<\/pre>/g, '')).match(spelt), url).toBeNull();
    }
  });

  test('is found under every address of a view', async () => {
    for (const url of ['/', '/privacy', '/search', '/connections', '/compare', '/ended', '/source/phu-tho-2025-08-21'])
      expect((await read(url)).length).toBeGreaterThan(100);
  });
});

describe('a thing', () => {
  test('an agreement says who signed for whom, in which paragraph of which source, and what is inferred', async () => {
    const text = await read('/agreement/phu-tho-viettel-2025');
    expect(text).toContain('ký ngày 21/8/2025');
    expect(text).toContain('suy ra');
    expect(text).toContain('Nguồn ghi: XXXX-08-21');
    expect(text).toMatch(/Tào Đức Thắng , thay mặt Viettel/);
    expect(text).toContain('Nguồn nói có 10 nội dung, ở đây ghi được 5.');
    expect(text).toMatch(/Ký kết thỏa thuận hợp tác về chuyển đổi số giai đoạn 2025 - 2030 .* đoạn 3, 6, 13/);
    expect(text).toContain('đã đọc toàn văn');
  });

  test('a person: what they signed stands apart from where they only spoke', async () => {
    const text = await read('/person/tao-duc-thang');
    const [signed = '', rest = ''] = text.split('Có mặt ở lễ ký khác');
    expect(signed).toContain('UBND tỉnh Phú Thọ');
    expect(signed).not.toContain('UBND tỉnh Tuyên Quang');
    expect(rest).toContain('UBND tỉnh Tuyên Quang');
    expect(rest).toContain('từ 8/2/2022, chưa rõ đến khi nào');
  });

  test('a province of today has what those merged into it signed, each with the unit', async () => {
    const text = await read('/province/phu-tho-2025');
    expect(text).toContain('Tồn tại từ 1/7/2025.');
    expect(text).toMatch(/Hòa Bình , Phú Thọ , Vĩnh Phúc/);
    expect(text).toContain('Phú Thọ ký');
  });

  test('an organisation, an area, an office, a policy and a source have their pages', async () => {
    expect(await read('/organisation/viettel')).toContain('Tập đoàn Công nghiệp - Viễn thông Quân đội');
    expect(await read('/area/ha-tang-so?lang=en')).toContain('digital infrastructure');
    expect(await read('/post/chu-tich-viettel')).toContain('Tào Đức Thắng');
    expect(await read('/policy/57-nq-tw')).toContain('57-NQ/TW');
  });

  test('a source says what was read in which of its paragraphs', async () => {
    const text = await read('/source/phu-tho-2025-08-21');
    expect(text).toContain('Đinh Vũ');
    expect(text).toMatch(/đoạn 3, 6, 13 Tào Đức Thắng , ký, tham dự, phát biểu/);
    expect(text.indexOf('đoạn 3, 13')).toBeLessThan(text.indexOf('đoạn 16'));
  });

  test('can be cited with the version, asked anew in the playground, and reported', async () => {
    const { body } = await get('/person/tao-duc-thang');
    const version = (await api.data('{ dataset { version } }')).dataset.version;
    expect(body).toContain(`version = {${version}}`);
    expect(body).toContain('/playground/#query=query%20PersonFacts');
    expect(plain(body)).toContain('Nơi nhận báo lỗi chưa được cài đặt');
  });
});

describe('what is not there', () => {
  test('an unknown id is 404, with what may be meant', async () => {
    const { statusCode, body } = await get('/person/duc-thang-tao');
    expect(statusCode).toBe(404);
    expect(body).toContain('href="/person/tao-duc-thang"');
    expect(body).toContain('content="noindex"');
  });

  test('an address whose words can be of nothing is no fault of ours', async () => {
    const long = 'a'.repeat(1_500);
    expect((await get(`/person/${long}`)).statusCode).toBe(404);
    expect((await get('/search?q=%00')).statusCode).toBe(404);
    const names =
      'after area asOf by columns corporation format from kind lang left maxLinks order overdue page party province q right start to years';
    const values = [
      long,
      '%00',
      '-1',
      '1e9',
      'NaN',
      'null',
      '__proto__',
      '%27%5D%2F%2F',
      '9999-99-99',
      '%F0%9F%98%80',
      '',
    ];
    for (const view of [
      ...PLAIN_VIEWS.map((name) => `/${name}`),
      '/',
      '/person/tao-duc-thang',
      '/organisation/viettel',
    ]) {
      for (const value of values) {
        const one = names.split(' ').map((name) => `${name}=${value}`);
        for (const query of [...(value === long || value === '%00' ? one : []), one.join('&')]) {
          const { statusCode } = await get(`${view}?${query}`);
          expect([200, 301, 404], `${view}?${query}`).toContain(statusCode);
        }
      }
    }
  });

  test('an address that is no view is 404, as a page for people and as JSON for programs', async () => {
    expect(plain((await get('/no/such/page')).body)).toContain('Không có trang này');
    expect((await get('/%E0%A4%A')).statusCode).toBeGreaterThanOrEqual(400);
    const json = await get('/no/such/page', { accept: 'application/json' });
    expect([json.statusCode, json.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
  });

  test('a retracted id is 410 with its reason, a merged one leads to its successor', async () => {
    const { retiredIds } = await api.data('{ retiredIds(limit: 100) { retired mergedInto reason } }');
    const retired = retiredIds.find((each: { mergedInto: string | null }) => each.mergedInto === null);
    const merged = retiredIds.find((each: { mergedInto: string | null }) => each.mergedInto !== null);
    const path = (id: string) => id.replace(/^org:/, 'organisation:').replace(/^(\w+):/, '/$1/');
    const gone = await get(path(retired.retired));
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain(retired.reason.slice(0, 20).replaceAll('&', '&amp;'));
    if (merged) {
      const moved = await get(`${path(merged.retired)}?lang=en`);
      expect([moved.statusCode, moved.headers.location]).toEqual([301, `${path(merged.mergedInto)}?lang=en`]);
    }
  });
});

describe('views', () => {
  test('search finds without tone marks and offers ways on where it finds nothing', async () => {
    expect(await read('/search?q=tao+duc+thang')).toContain('Tào Đức Thắng, Chủ tịch Viettel');
    expect(await read('/search?q=zzzzqqq')).toContain('Chưa có mục nào khớp với “zzzzqqq”.');
    expect((await get('/search?q=thang&after=nonsense')).statusCode).toBe(200);
    expect((await get(`/search?q=${'a'.repeat(900)}`)).statusCode).toBe(200);
  });

  test('what a visitor types is shown as text, never as markup', async () => {
    const { body } = await get('/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27');
    expect(body).not.toContain('<script>alert');
    const form = await get('/connections?from=%3Cimg+src%3Dx%3E&to=%22%3E%3Cb%3E');
    expect(form.body).not.toMatch(/<img src=x|"><b>/);
  });

  test('connections are sentences with sources; words are asked back, one thing twice is refused', async () => {
    const text = await read('/connections?from=person:tao-duc-thang&to=person:chau-van-lam');
    expect(text).toContain('Tào Đức Thắng và Chẩu Văn Lâm liên hệ thế nào');
    expect(text).toContain('có Chẩu Văn Lâm phát biểu');
    const then = await read('/connections?from=person:tao-duc-thang&to=person:chau-van-lam&asOf=2022-10-01');
    expect(then).toContain('chưa có hoặc không còn vào 1/10/2022');
    const few = await read('/connections?from=person:tao-duc-thang&to=org:vnpt&maxLinks=5');
    expect(few).toContain('chỉ qua các mục có không quá số liên hệ đã chọn. Tìm qua mọi mục');
    expect(await read('/connections?from=person:tao-duc-thang&to=org:vnpt&asOf=2022-02-31&maxLinks=-1')).not.toContain(
      'vào 31',
    );
    expect(await read('/connections?from=nguyen&to=viettel')).toContain('“nguyen” có thể là:');
    expect(await read('/connections?from=org:viettel&to=org:viettel')).toContain('Hãy chọn hai mục khác nhau.');
    expect(await read('/connections?from=org:no-such&to=org:viettel')).toContain('Chưa có mục nào khớp');
  });

  test('two agreements and two provinces are compared, other pairs are not', async () => {
    const text = await read('/compare?left=agreement:phu-tho-viettel-2023&right=agreement:phu-tho-viettel-2025');
    expect(text).toMatch(/Giai đoạn ≠ Đổi 2023–2025 .*2025–2030/);
    expect(text).toContain('Ủy ban nhân dân tỉnh Phú Thọ (từ 1/7/2025)');
    expect(text).toContain('Quà tặng: tượng Quốc Tổ Hùng Vương');
    const english = (
      await get('/compare?left=agreement:phu-tho-viettel-2023&right=agreement:phu-tho-viettel-2025&lang=en')
    ).body;
    expect(english).toContain('<span lang="en">Gift: a statue of the Hùng Vương');
    expect(english).not.toContain('<span lang="vi">Gift');
    expect(await read('/compare?left=province:da-nang-2025&right=province:phu-tho-2025')).toContain('Chỉ ghi nhận ở');
    expect(await read('/compare?left=province:phu-tho-2025&right=agreement:phu-tho-viettel-2025')).toContain(
      'Hãy chọn hai thỏa thuận, hoặc hai tỉnh, thành.',
    );
  });

  test('the ledger marks what is past its date, and can be asked for that alone', async () => {
    expect(await read('/ledger?overdue=1')).toContain('quá hạn, chưa rõ kết quả');
    expect(await read('/ledger?kind=GIFT')).not.toContain('quá hạn, chưa rõ kết quả');
    expect(await read('/ledger?by=org:no-such')).toContain('Không có dòng nào khớp.');
    const { commitmentsConnection } = await api.data('{ commitmentsConnection(first: 1) { totalCount } }');
    expect(await read('/ledger')).toContain(`Dòng 1–100 trên ${commitmentsConnection.totalCount}`);
  });

  test('the first page tells what was pledged from what was aimed at or only asked for', async () => {
    const { commitmentsConnection } = await api.data(
      '{ commitmentsConnection(where: { kind: { eq: PLEDGE } }, first: 1) { totalCount } }',
    );
    expect(await read('/')).toMatch(
      new RegExp(` ${commitmentsConnection.totalCount} cam kết \\d+ mục tiêu \\d+ đề nghị `),
    );
  });

  test('gaps and conflicts are lists of what is to be done', async () => {
    const gaps = await read('/gaps');
    expect(gaps).toContain('người ký: chưa tìm hiểu');
    // Several agreements have one name: their parties tell them apart.
    expect(gaps).toMatch(/UBND tỉnh [^:]+ , VNPT/);
    const [, all = ''] = /Dòng 1–50 trên (\d+)/.exec(gaps) ?? [];
    const last = await read(`/gaps?page=${Math.ceil(Number(all) / 50)}`);
    expect(last).toMatch(new RegExp(`Dòng \\d+–${all} trên ${all}`));
    const text = await read('/conflicts');
    expect(text).toContain('cách nói khác');
    expect(text).toMatch(
      /Một nguồn mâu thuẫn với chính nó: giai đoạn\. 2021–2025 .* theo XHTT, ngày 23\/12\/2021 , đoạn 3 /,
    );
    expect(text).toMatch(/Các nguồn nói khác nhau: loại văn bản\. .* theo Báo Nghệ An, ngày 22\/1\/2019/);
    expect(text).toContain('Bài không có tựa đề, Viet Nam News, ngày 2/3/2025');
    expect(await read('/conflicts?lang=en')).toContain('Lê Đăng Dũng , General director of Viettel');
  });

  test('the table filters, and is a file too', async () => {
    const { agreementsConnection } = await api.data('{ agreementsConnection(first: 1) { totalCount } }');
    expect(await read('/agreements')).toContain(`${agreementsConnection.totalCount} dòng`);
    const viettel = await read(
      '/agreements?party=org:viettel&province=province:phu-tho-2025&order=oldest&columns=kind',
    );
    expect(viettel).toContain('2 dòng');
    const { body, headers } = await get('/agreements?format=csv&party=org:viettel&province=province:phu-tho-2025');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(
      body
        .split('\r\n')
        .slice(1, 3)
        .map((line) => line.split(',')[0]),
    ).toEqual(['agreement:phu-tho-viettel-2025', 'agreement:phu-tho-viettel-2023']);
    const heads = async (url: string) => (await get(url)).body.slice(1).split('\r\n')[0];
    expect(await heads('/agreements?format=csv')).toBe('id,title,parties,partyIds,signedOn,signedOnBasis,period');
    // As the form sends boxes, and as links do.
    for (const chosen of ['columns=kind&columns=areas', 'columns=kind,areas'])
      expect(await heads(`/agreements?format=csv&${chosen}`)).toBe('id,title,kind,kindInWords,areas,areaIds');
    const page = (await get('/agreements?columns=kind&columns=areas')).body;
    expect(page).toContain('href="/agreements?columns=kind%2Careas&amp;format=csv"');
  });

  test('every worked question is answered on a page', { timeout: 120_000 }, async () => {
    const home = (await get('/')).body;
    const paths = [...new Set(home.match(/\/questions\/[a-z0-9-]+/g))];
    expect(paths.length).toBeGreaterThan(15);
    for (const path of paths) expect(await read(path)).toContain('Câu trả lời');
    expect((await get('/questions/99-no-such')).statusCode).toBe(404);
    expect(await read('/questions/08-in-force-and-ended')).toContain('Ngày 1/10/2025');
    expect(await read('/questions/05-areas-with-one-not-other?lang=en')).toMatch(/digital government Viettel 1/);
    // A name in capitals is no value of an enum.
    expect(await read('/questions/02-who-only-attended')).not.toMatch(/\b(vnpt|fpt)\b/);
    expect(await read('/questions/14-top-partners')).toContain('VNPT');
  });
});

describe('an export', () => {
  test('of a page is its questions with their answers and sources, of one named version', async () => {
    const { body, headers } = await get('/agreement/phu-tho-viettel-2025?format=json');
    expect(headers['content-disposition']).toBe('attachment; filename="agreement-phu-tho-viettel-2025.json"');
    const { id, dataset, sources, answers, isPartial } = JSON.parse(body);
    expect([id, isPartial]).toEqual(['agreement:phu-tho-viettel-2025', false]);
    expect(dataset.version).toMatch(/^[0-9a-f]{64}$/);
    expect(sources).toContainEqual(expect.objectContaining({ id: 'source:phu-tho-2025-08-21', author: 'Đinh Vũ' }));
    for (const { query, variables, data } of answers) {
      const again = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      expect(again.json().data).toEqual(data);
    }
  });
});

describe('faults', () => {
  test('without the database every page says so, in its language', async () => {
    const way = await cuttableWay();
    const graph = await connect(way.address);
    const app = await createApp({ graph, schema: await createApiSchema(), logger: false });
    await way.cut();
    const { statusCode, headers, body } = await app.inject({
      url: '/person/tao-duc-thang?lang=en',
      headers: { accept: 'text/html' },
    });
    expect([statusCode, headers['retry-after']]).toEqual([503, '5']);
    expect(plain(body)).toContain('The database does not answer just now');
    await app.close();
    await graph.close();
  });

  test('before the explorer is built its address says with which command', async () => {
    const bare = Fastify();
    const folder = await mkdtemp(join(tmpdir(), 'explorer-'));
    await bare.register(pages, {
      folder,
      askWhole: async () => expect.unreachable(),
      reportUrl: null,
      answerTimeout: 1000,
    });
    const { statusCode, body } = await bare.inject('/');
    expect([statusCode, body]).toEqual([503, 'the explorer is not built: npm run build:web\n']);
    await bare.close();
  });
});
