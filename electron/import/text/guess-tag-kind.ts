import type { TagKind } from '../../../shared/story/tag.ts';

/** Words that open the name of an organisation, an event or a place; what is left of several capitalised words is a person. */
const kinds: readonly (readonly [TagKind, RegExp])[] = [
  ['event', /^(đại hội|lễ|hội nghị|giải|cuộc thi|kỷ niệm|festival|sea games)(\s|$)/iu],
  ['organisation', /^(đảng|ban|bộ|sở|ủy ban|uỷ ban|ubnd|công ty|tập đoàn|trường|viện|hội|đoàn|công an|quân)(\s|$)/iu],
  ['place', /^(tỉnh|thành phố|tp|quận|huyện|phường|xã|thị xã|đường|phố|sông|hồ|cầu|khu)(\s|\.|$)/iu],
];

const NAME_AT_END = /(?:^|\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}$/u;

/** What a tag of a saved page names, from its words alone; a person by a name at its end, else a topic. */
export function guessTagKind(name: string): TagKind {
  const known = kinds.find(([, pattern]) => pattern.test(name));
  if (known !== undefined) return known[0];
  return NAME_AT_END.test(name) ? 'person' : 'topic';
}
