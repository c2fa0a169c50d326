import { onsets } from '../../shared/spelling/vietnamese-onsets.ts';
import { plainRhymes, roundedRhymes } from '../../shared/spelling/vietnamese-rhymes.ts';
import { spellWithTone, tonesOf } from '../../shared/spelling/vietnamese-syllable.ts';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The words a Vietnamese newspaper prints most, roughly in their order. */
const COMMON =
  `của và là trong các được có cho những với người một không đã khi này đến để tại về cũng từ ông trên năm ra vào hơn theo
  sẽ nhiều như phải còn sau tỉnh xã đó nước bị lại hai ngày đồng trước làm qua mới đây số điều việc rất cần đang bà nên công_an
  thành_phố hà_nội việt_nam phát_triển kinh_tế xã_hội doanh_nghiệp chính_phủ quốc_hội đảng_ủy khu_công_nghiệp ủy_ban nhân_dân
  giáo_dục y_tế sinh_viên học_sinh bệnh_viện giao_thông đường_sắt xây_dựng đầu_tư sản_xuất nông_nghiệp văn_hóa du_lịch môi_trường
  khoa_học công_nghệ thông_tin báo_chí phóng_viên nhà_báo tổ_chức chương_trình hoạt_động chất_lượng thị_trường giá_cả xuất_khẩu
  đà_nẵng cần_thơ hải_phòng thành_phố_hồ_chí_minh mùa_mưa bão_lũ thiên_tai cứu_hộ người_dân cơ_quan chính_sách nghị_quyết kế_hoạch`
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

const SYLLABLES = 5200;
const WORDS = 26_000;

/**
 * Writes text as a newspaper's is made: real syllables, most words of two of them, few words very often and most of them
 * seldom (Zipf's law). Returns words: so many tiếng, in sentences.
 */
export function makeWriter(random: () => number): (words: number) => string {
  const vocabulary = theVocabulary();
  // Zipf's law with exponent 1: the logarithm of the rank is spread evenly.
  const pick = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'và';
  return (words) => {
    const text: string[] = [];
    let left = words;
    let inSentence = 0;
    while (left > 0) {
      const word = pick();
      const size = word.split(' ').length;
      const end = inSentence > 0 && (left <= size || inSentence > 12 + 14 * random());
      text.push(`${inSentence === 0 ? capital(word) : word}${end ? '.' : ''}`);
      inSentence = end ? 0 : inSentence + size;
      left -= size;
    }
    return text.join(' ');
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

let made: readonly string[] | null = null;

function theVocabulary(): readonly string[] {
  made ??= makeVocabulary(makeRandom(1));
  return made;
}

function makeVocabulary(random: () => number): readonly string[] {
  const syllables = shuffle(everySyllable(), random).slice(0, SYLLABLES);
  const any = () => syllables[Math.floor(syllables.length ** (random() ** 0.6))] ?? 'an';
  const words = new Set<string>(COMMON);
  while (words.size < WORDS) words.add(random() < 0.25 ? any() : `${any()} ${any()}`);
  return [...words];
}

let every: readonly string[] | null = null;

function everySyllable(): readonly string[] {
  every ??= [...plainRhymes, ...roundedRhymes].flatMap((rhyme) =>
    onsets.flatMap((onset) => {
      const letters = onset + rhyme;
      return tonesOf(letters).flatMap((tone) => spellWithTone(letters, tone).slice(0, 1));
    }),
  );
  return every;
}

function shuffle<Value>(values: readonly Value[], random: () => number): readonly Value[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
