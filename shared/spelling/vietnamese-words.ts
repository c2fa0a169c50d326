/** Words that Vietnamese papers print and no rule of syllables allows: places of the highlands, words come from abroad. */
const WORDS = `
  đắk đăk lắk lăk đrăk krông plông búk kbang sê rê mnông êđê
  ok oke app blog blogger vlog vlogger web website wifi internet online offline email game gamer team fan clip livestream
  video audio radio tivi taxi gara ga gen zen gas gym hit hot hotline idol fanpage shop show showbiz sale shipper ship
  startup smartphone laptop robot drone vaccine virus protein vitamin axit bazơ oxy ozon hydro cacbon clo natri kali
  canxi magie photpho enzym insulin gram kg km cm mm ml kw mw gw kwh ha gdp fdi odaus vnd usd
  container logistics marketing resort villa homestay hotel casino karaoke bolero jazz rock rap opera ballet
  piano guitar violin organ album single studio show concert festival
  pizza hamburger sandwich sushi pasta spaghetti socola chocolate cocktail whisky vodka rượu bia
  bar pub cafe café menu buffet tour tourist visa passport check checkin checkout
  golf tennis boxing marathon futsal yoga gym derby play-off playoff penalty coach
  covid corona omicron delta hiv aids sars
  euro yên won baht dollar bitcoin token blockchain
  data big server software hardware chip chatbot
  photo photoshop poster banner slogan logo style stylist model catwalk
  zalo facebook google tiktok youtube
  pin buýt mô-tô ô-tô`;

export const wordsFromAbroad: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => [word, ...word.split('-')]),
);
