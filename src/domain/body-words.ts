// The phrases of which names of Vietnamese bodies, places and offices are made, and the forms in which each is written.
// Whole phrases only: a single syllable may be a part of any name.
import type { Word } from './name-match.ts';
import { fold, tidy, toneApart } from './names.ts';
import { remembered } from './remembered.ts';

/** What a phrase says in a body's name; PART is any other. */
type Role = 'HEAD' | 'LEVEL' | 'FORM' | 'PLACE' | 'COUNTRY' | 'PART';

export interface Phrase extends Word {
  role?: Role;
  /** What another form than the phrase itself means, where that stands in the text: "UBND is Ủy ban nhân dân". */
  means?: string;
}

/** Phrases by role, each with its other forms. */
const PHRASES: Readonly<Record<Role, readonly (readonly string[])[]>> = {
  HEAD: [
    ['Ủy ban nhân dân', 'UBND', "People's Committee"],
    ['Hội đồng nhân dân', 'HĐND', "People's Council"],
    ['Tỉnh ủy', 'Provincial Party Committee'],
    ['Thành ủy', 'Municipal Party Committee', 'City Party Committee'],
    ['Huyện ủy'],
    ['Quận ủy'],
    ['Thị ủy'],
  ],
  LEVEL: [
    ['tỉnh', 'province', 'provincial'],
    ['thành phố', 'TP', 'city', 'municipal'],
    ['huyện'],
    ['quận'],
    ['thị xã', 'TX'],
    ['xã', 'commune'],
    ['phường', 'ward'],
    ['đặc khu'],
  ],
  FORM: [
    ['Công ty', 'Công ti', 'Cty', 'Company'],
    ['Trách nhiệm hữu hạn', 'TNHH', 'Ltd', 'Limited', 'LLC'],
    ['Một thành viên', 'MTV'],
    ['Cổ phần'],
    ['Tập đoàn', 'Group'],
    ['Tổng công ty', 'Tổng công ti', 'TCT'],
    ['Corporation', 'Corp'],
  ],
  PLACE: [
    ...['An Giang', 'Bạc Liêu', 'Bà Rịa - Vũng Tàu', 'Bắc Giang', 'Bắc Ninh', 'Bến Tre', 'Bình Dương', 'Bình Định'],
    ...['Bình Phước', 'Bình Thuận', 'Cà Mau', 'Cao Bằng', 'Cần Thơ', 'Điện Biên', 'Đồng Nai', 'Đồng Tháp'],
    ...['Gia Lai', 'Hà Giang', 'Hà Nam', 'Hà Tĩnh', 'Hải Dương', 'Hậu Giang', 'Hòa Bình', 'Huế'],
    ...['Hưng Yên', 'Khánh Hòa', 'Kiên Giang', 'Kon Tum', 'Lai Châu', 'Lạng Sơn', 'Lào Cai', 'Lâm Đồng', 'Long An'],
    ...['Nam Định', 'Nghệ An', 'Ninh Bình', 'Ninh Thuận', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam'],
    ...['Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sóc Trăng', 'Sơn La', 'Tây Ninh', 'Thái Bình', 'Thái Nguyên'],
    ...['Thanh Hóa', 'Thừa Thiên Huế', 'Tiền Giang', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long', 'Vĩnh Phúc', 'Yên Bái'],
    ['Hà Nội', 'Hanoi'],
    ['Hải Phòng', 'Haiphong'],
    ['Đà Nẵng', 'Danang'],
    ['Bắc Kạn', 'Bắc Cạn'],
    ['Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Daklak'],
    ['Đắk Nông', 'Đắc Nông', 'Đăk Nông', 'Daknong'],
    ['Hồ Chí Minh', 'HCM'],
  ].map((place) => [place].flat()),
  COUNTRY: [['Việt Nam', 'Vietnam']],
  PART: [
    ['đại học', 'ĐH'],
    ['đại học kinh tế', 'ĐHKT', 'University of Economics'],
    ['đại học quốc gia', 'ĐHQG'],
    ['bách khoa', 'BK'],
    ['bưu chính viễn thông', 'BCVT'],
    ['thông tin và truyền thông', 'TT&TT', 'Thông tin Truyền thông'],
    ['khoa học và công nghệ', 'KH&CN', 'Khoa học Công nghệ'],
    ['khoa học, công nghệ và đổi mới sáng tạo'],
    ['kế hoạch và đầu tư', 'KH&ĐT'],
    ['giáo dục và đào tạo', 'GD&ĐT'],
    ['tài nguyên và môi trường', 'TN&MT'],
    ['nông nghiệp và môi trường', 'NN&MT'],
    ['văn hóa, thể thao và du lịch', 'VH-TT&DL', 'VHTT&DL'],
    ['lao động, thương binh và xã hội', 'LĐ-TB&XH', 'LĐTB&XH'],
    ['nông nghiệp và phát triển nông thôn', 'NN&PTNT'],
    ['công nghệ thông tin', 'CNTT'],
    ['thương mại cổ phần', 'TMCP'],
    ['trung ương', 'TW'],
    ['ban chấp hành', 'BCH'],
    ['ban quản lý', 'BQL'],
    ['đại biểu Quốc hội', 'ĐBQH'],
    ['hội đồng quản trị', 'HĐQT', 'Board of Directors'],
    ['hội đồng thành viên', 'HĐTV', "Members' Council"],
    ['chủ tịch', 'Chairman', 'Chairwoman'],
    ['phó chủ tịch', 'Vice Chairman', 'Deputy Chairman', 'Vice Chairwoman'],
    ['tổng giám đốc', 'TGĐ', 'General Director'],
    ['phó tổng giám đốc', 'Phó TGĐ', 'PTGĐ', 'Deputy General Director'],
    ['bí thư', 'Secretary'],
    ['phó bí thư', 'Deputy Secretary'],
  ],
};

/** Forms that stand for several phrases. */
const COMPOUNDS: readonly (readonly [phrases: readonly string[], ...forms: string[]])[] = [
  [['Công ty', 'Cổ phần'], 'CTCP', 'Công ty CP', 'Cty CP', 'JSC', 'Joint Stock Company'],
  [['Công ty', 'Trách nhiệm hữu hạn'], 'Co Ltd', 'Company Limited'],
  [['Tổng công ty', 'Cổ phần'], 'TCT CP', 'Tổng công ty CP', 'TCTCP'],
  [['thành phố', 'Hồ Chí Minh'], 'TPHCM', 'HCMC', 'Ho Chi Minh City', 'HCM City'],
  [['đại học', 'bách khoa'], 'ĐHBK'],
  [['chủ tịch', 'Ủy ban nhân dân', 'tỉnh'], 'chủ tịch tỉnh'],
  [['chủ tịch', 'Ủy ban nhân dân', 'thành phố'], 'chủ tịch thành phố', 'chủ tịch TP'],
  [['phó chủ tịch', 'Ủy ban nhân dân', 'tỉnh'], 'phó chủ tịch tỉnh'],
  [['phó chủ tịch', 'Ủy ban nhân dân', 'thành phố'], 'phó chủ tịch thành phố', 'phó chủ tịch TP'],
];

/** A text as one word. */
export const wordOf = (shown: string): Phrase => phraseOf(shown, keyOf(shown));
const keyOf = (text: string): string => split(text).map(toneApart).join(' ');
const phraseOf = (shown: string, key: string): Phrase => ({ shown, key, folded: fold(key) });
const syllableOf = remembered((word) => phraseOf(word, toneApart(word)));

/** The words of a name, without punctuation, articles and "of"; "People's" is one. */
function split(text: string): string[] {
  const plain = text.normalize('NFC');
  const bare = tidy(plain.replace(/['’`"“”«»]/gu, '').replace(/[\p{Pd}.,;:()[\]/]+/gu, ' '));
  const words = bare.replace(/ & /gu, ' và ').replace(/^the |(?<= )of (?:the )?/giu, '');
  return words.split(' ').filter((word) => /[^\p{Mn}]/u.test(word));
}

const LEXICON = new Map<string, readonly Phrase[]>();
const BARE_LEXICON = new Map<string, readonly Phrase[]>();
/** First words of the phrases there, and how many words the longest phrase has that begins so. */
const LONGEST = new Map<string, number>();

function learn(form: string, phrases: readonly Phrase[]): void {
  const key = keyOf(form);
  LEXICON.set(key, phrases);
  if (!BARE_LEXICON.has(fold(key))) BARE_LEXICON.set(fold(key), phrases);
  const [first = '', { length }] = [key.split(' ')[0], key.split(' ')];
  for (const start of [first, fold(first)]) LONGEST.set(start, Math.max(LONGEST.get(start) ?? 0, length));
}

const byName = new Map<string, Phrase>();
for (const [role, entries] of Object.entries(PHRASES) as [Role, readonly (readonly string[])[]][]) {
  for (const [name = '', ...forms] of entries) {
    const phrase: Phrase = { ...wordOf(name), role };
    byName.set(name, phrase);
    learn(name, [phrase]);
    // "TT&TT" is also written "TT & TT" and "TTTT".
    for (const form of forms.flatMap((each) => [each, each.replace('&', ' & '), each.replace(/[&-]/g, '')])) {
      learn(form, [{ ...phrase, means: `${form} is ${name}` }]);
    }
  }
}
for (const [names, ...forms] of COMPOUNDS) {
  for (const form of forms) {
    const means = `${form} is ${names.join(' ')}`;
    learn(
      form,
      names.map((name) => ({ ...(byName.get(name) as Phrase), means })),
    );
  }
}

/** Words and phrases as single words. */
export const singleWords = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.flatMap(({ shown }) => split(shown).map(wordOf));

/** Whether a text carries no mark at all, so that its marks are not known. */
export const hasNoMarks = (text: string): boolean => {
  const bare = tidy(text).toLowerCase();
  return bare === fold(bare);
};

/** A text as words, each known phrase as one, the longest first; in a text without marks also phrases without. */
export function phrasesOf(text: string): Phrase[] {
  const words = split(text).map(syllableOf);
  const isBare = words.every(({ key, folded }) => key === folded);
  const lexicon = isBare ? BARE_LEXICON : LEXICON;
  const found: Phrase[] = [];
  for (let i = 0; i < words.length; ) {
    const form = (word: Phrase | undefined) => (isBare ? word?.folded : word?.key) ?? '';
    let length = Math.min(LONGEST.get(form(words[i])) ?? 0, words.length - i);
    const key = () =>
      words
        .slice(i, i + length)
        .map(form)
        .join(' ');
    while (length > 0 && !lexicon.has(key())) length--;
    found.push(...(lexicon.get(key()) ?? words.slice(i, i + 1)));
    i += Math.max(1, length);
  }
  return found;
}
