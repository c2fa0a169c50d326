/** Every rhyme without its tone, by its vowel. */
const PLAIN = `
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt
  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et
  ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong
  ô ôc ôi ôm ôn ông ôp ôt
  ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt
  ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y`;

/** Rhymes that begin with a rounded glide. */
const ROUNDED = `
  oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt
  oe oen oeo oet
  uân uâng uât uây
  uê uêch uênh uêu uơ
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt`;

/** Written with y only where no consonant comes before them. */
const WITHOUT_ONSET = 'yêm yên yêng yêt yêu';

/** After `qu`, whose u is the glide. */
const AFTER_QU = `
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt ân âng ât âu ây
  e en eng eo et ê êch ên ênh êt
  i ich in inh it iu y ych ynh yt yên yêt
  ôc ôi ơ ơi ơn ơt`;

/** After `gi`, whose i swallows the rhyme's: giêng, giết. */
const AFTER_GI = 'ê êm ên êng êt êu';

/** Rounded rhymes that lips cannot follow b, m, ph and v with; the few words there are (buýt, phuy, voan) have others. */
const NOT_AFTER_LIPS = `
  oach oao oăc oăm oăn oăng oăt oeo uân uâng uât uây uê uêch uênh uơ uya uych uynh uyu uyên uyêt`;

export const plainRhymes = listOf(PLAIN);
export const roundedRhymes = listOf(ROUNDED);
export const rhymesWithoutOnset = listOf(WITHOUT_ONSET);
export const rhymesAfterQu = listOf(AFTER_QU);
export const rhymesAfterGi = listOf(AFTER_GI);
export const rhymesNotAfterLips = listOf(NOT_AFTER_LIPS);

const STOPPED = /(c|ch|p|t)$/;

/** A syllable closed by c, ch, p or t takes the acute or the dot and no other tone. */
export function isStopped(rhyme: string): boolean {
  return STOPPED.test(rhyme);
}

/**
 * The letters of a rhyme that may carry the tone: one, and two for open oa, oe and uy, where both `hòa` and `hoà` are
 * in use.
 */
export function toneLetters(rhyme: string): readonly number[] {
  const marked = Math.max(...[...'ăâêôơ'].map((letter) => rhyme.lastIndexOf(letter)));
  if (marked !== -1) return [marked];
  if (rhyme.includes('ư')) return [rhyme.indexOf('ư')];
  if (/^(oa|oe|uy)$/.test(rhyme)) return [0, 1];
  if (/^(oa|oe|uy|oo)/.test(rhyme)) return [1];
  return [0];
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
