import type { TagKind } from '../../../shared/story/tag.ts';

/** Words that open the name of an organisation, an event or a place; what is left of several capitalised words is a person. */
const kinds: readonly (readonly [TagKind, RegExp])[] = [
  ['event', /^(đại hội|lễ|hội nghị|giải|cuộc thi|kỷ niệm|festival|sea games)(\s|$)/iu],
  ['organisation', /^(đảng|ban|bộ|sở|ủy ban|uỷ ban|ubnd|công ty|tập đoàn|trường|viện|hội|đoàn|công an|quân)(\s|$)/iu],
  ['place', /^(tỉnh|thành phố|tp|quận|huyện|phường|xã|thị xã|đường|phố|sông|hồ|cầu|khu)(\s|\.|$)/iu],
];

/** Provinces and cities, of before and after 2025: two capitalised words, as people's names are. */
const PLACES = new Set(
  `An Giang|Bà Rịa|Bà Rịa Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|
  Cà Mau|Cao Bằng|Cần Thơ|Đà Lạt|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Điện Biên Phủ|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|
  Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hạ Long|Hậu Giang|Hòa Bình|Hồ Chí Minh|Hội An|Huế|Hưng Yên|Khánh Hòa|
  Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Nha Trang|Ninh Bình|Ninh Thuận|Phú Quốc|
  Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sài Gòn|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|
  Thái Nguyên|Thanh Hóa|Thanh Hoá|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Việt Nam|Vĩnh Long|Vĩnh Phúc|Vũng Tàu|
  Yên Bái`.split(/\|\s*/),
);

const NAME_AT_END = /(?:^|\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$/u;

/** What a tag of a saved page names, from its words alone; a person by a name at its end, else a topic. */
export function guessTagKind(name: string): TagKind {
  if (PLACES.has(name.trim().replace(/\s*-\s*/g, ' '))) return 'place';
  const known = kinds.find(([, pattern]) => pattern.test(name));
  if (known !== undefined) return known[0];
  const [person = ''] = NAME_AT_END.exec(name) ?? [];
  return person === '' || PLACES.has(person.trim()) ? 'topic' : 'person';
}
