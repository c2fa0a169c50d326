import type { Text } from '../base/language.ts';

/** A subject of the IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic): its code is theirs, its names are ours. */
export interface MediaTopic {
  /** `medtop:20000593`. */
  readonly code: string;
  readonly name: Text;
  /** The code it stands under; null for the top level. */
  readonly broader: string | null;
}

/** The two upper levels of the Media Topics, without retired terms, each of the first followed by its own of the second. */
export const mediaTopics: readonly MediaTopic[] = [
  ...branch('01000000', 'Arts, culture and media', 'Văn hóa, nghệ thuật, truyền thông', [
    ['20000002', 'Arts and entertainment', 'Nghệ thuật, giải trí'],
    ['20000038', 'Culture and customs', 'Văn hóa, phong tục'],
    ['20000045', 'Mass media', 'Báo chí, truyền thông'],
  ]),
  ...branch('16000000', 'War, conflict and peace', 'Chiến tranh, xung đột, hòa bình', [
    ['20000053', 'Terrorism', 'Khủng bố'],
    ['20000056', 'Armed conflict', 'Xung đột vũ trang'],
    ['20000065', 'Unrest and protests', 'Bất ổn, biểu tình'],
    ['20000070', 'Coup', 'Đảo chính'],
    ['20001361', 'Cyber warfare', 'Chiến tranh mạng'],
    ['20000071', 'Massacre', 'Thảm sát'],
    ['20000073', 'Peace process', 'Tiến trình hòa bình'],
    ['20000077', 'Rebuilding after a war', 'Tái thiết sau chiến tranh'],
    ['20001377', 'Victims of war', 'Nạn nhân chiến tranh'],
  ]),
  ...branch('02000000', 'Crime, law and justice', 'Pháp luật, tội phạm, tư pháp', [
    ['20000082', 'Crime', 'Tội phạm'],
    ['20000106', 'Courts', 'Tòa án'],
    ['20000121', 'Law', 'Luật pháp'],
    ['20000129', 'Policing', 'Công an, thực thi pháp luật'],
  ]),
  ...branch('03000000', 'Disasters and accidents', 'Thiên tai, thảm họa, tai nạn', [
    ['20000139', 'Accidents and emergencies', 'Tai nạn, sự cố'],
    ['20000148', 'Disaster', 'Thiên tai, thảm họa'],
    ['20000168', 'Rescue and relief', 'Cứu hộ, cứu nạn, cứu trợ'],
  ]),
  ...branch('04000000', 'Economy, business and finance', 'Kinh tế, kinh doanh, tài chính', [
    ['20000349', 'Companies', 'Doanh nghiệp'],
    ['20000170', 'Company news', 'Thông tin doanh nghiệp'],
    ['20000344', 'Economy', 'Nền kinh tế'],
    ['20000385', 'Markets and exchanges', 'Thị trường, sàn giao dịch'],
    ['20000209', 'Products and services', 'Sản phẩm, dịch vụ'],
  ]),
  ...branch('05000000', 'Education', 'Giáo dục', [
    ['20000412', 'Curriculum', 'Chương trình học'],
    ['20001217', 'Marks and grading', 'Điểm số, đánh giá học sinh'],
    ['20000413', 'Tests and examinations', 'Kiểm tra, thi cử'],
    ['20000414', 'Entrance examinations', 'Tuyển sinh, thi đầu vào'],
    ['20001337', 'Online learning', 'Học trực tuyến'],
    ['20000398', 'Parents’ groups', 'Hội phụ huynh'],
    ['20000399', 'Religious education', 'Giáo dục tôn giáo'],
    ['20000400', 'Schools', 'Trường học'],
    ['20000410', 'Social learning', 'Kỹ năng sống, học tập xã hội'],
    ['20000415', 'Pupils and students', 'Học sinh, sinh viên'],
    ['20000416', 'Teachers', 'Giáo viên'],
    ['20001216', 'Vocational training', 'Giáo dục nghề nghiệp'],
  ]),
  ...branch('06000000', 'Environment', 'Môi trường', [
    ['20000418', 'Climate change', 'Biến đổi khí hậu'],
    ['20000420', 'Conservation', 'Bảo tồn thiên nhiên'],
    ['20000424', 'Pollution', 'Ô nhiễm môi trường'],
    ['20000430', 'Natural resources', 'Tài nguyên thiên nhiên'],
    ['20000441', 'Nature', 'Thiên nhiên'],
    ['20001374', 'Sustainability', 'Phát triển bền vững'],
  ]),
  ...branch('07000000', 'Health', 'Y tế, sức khỏe', [
    ['20000446', 'Diseases and conditions', 'Bệnh tật'],
    ['20000480', 'Public health care', 'Y tế công'],
    ['20000461', 'Hospitals and clinics', 'Bệnh viện, cơ sở y tế'],
    ['20000483', 'Health insurance', 'Bảo hiểm y tế'],
    ['20000463', 'Health organisations', 'Tổ chức y tế'],
    ['20000464', 'Treatment and procedures', 'Khám chữa bệnh'],
    ['20000485', 'Medical professions', 'Nghề y'],
    ['20000484', 'Private health care', 'Y tế tư nhân'],
    ['20001358', 'Public health', 'Sức khỏe cộng đồng'],
  ]),
  ...branch('08000000', 'Human interest', 'Chuyện đời, con người', [
    ['20001237', 'Anniversary', 'Kỷ niệm'],
    ['20000498', 'Awards and prizes', 'Giải thưởng'],
    ['20001238', 'Birthday', 'Sinh nhật'],
    ['20000505', 'Celebrities', 'Người nổi tiếng'],
    ['20000501', 'Ceremonies', 'Nghi lễ'],
    ['20000504', 'High society', 'Giới thượng lưu'],
    ['20000503', 'Mishaps', 'Chuyện dở khóc dở cười'],
    ['20000499', 'Records and achievements', 'Kỷ lục, thành tựu'],
  ]),
  ...branch('09000000', 'Labour', 'Lao động, việc làm', [
    ['20000509', 'Employment', 'Việc làm'],
    ['20000521', 'Employment law', 'Luật lao động'],
    ['20000523', 'Labour market', 'Thị trường lao động'],
    ['20000524', 'Labour relations', 'Quan hệ lao động'],
    ['20000531', 'Retirement', 'Hưu trí'],
    ['20000533', 'Unemployment', 'Thất nghiệp'],
    ['20000536', 'Trade unions', 'Công đoàn'],
  ]),
  ...branch('10000000', 'Lifestyle and leisure', 'Đời sống, giải trí', [
    ['20000538', 'Leisure and travel', 'Thú vui, du lịch'],
    ['20000565', 'Lifestyle', 'Lối sống'],
    ['20001339', 'Wellness', 'Chăm sóc bản thân'],
  ]),
  ...branch('11000000', 'Politics and government', 'Chính trị, chính quyền', [
    ['20000574', 'Elections', 'Bầu cử'],
    ['20000593', 'Government', 'Chính quyền, bộ máy nhà nước'],
    ['20000621', 'Government policy', 'Chính sách nhà nước'],
    ['20000638', 'International relations', 'Đối ngoại, quan hệ quốc tế'],
    ['20000646', 'Non-governmental organisations', 'Tổ chức phi chính phủ'],
    ['20000648', 'Political dissent', 'Bất đồng chính kiến'],
  ]),
  ...branch('12000000', 'Religion', 'Tôn giáo, tín ngưỡng', [
    ['20000657', 'Beliefs', 'Tín ngưỡng, các tôn giáo'],
    ['20000702', 'Religion and the state', 'Tôn giáo và nhà nước'],
    ['20000688', 'Religious conflict', 'Xung đột tôn giáo'],
    ['20000697', 'Places of worship', 'Cơ sở thờ tự'],
    ['20000690', 'Religious festivals', 'Lễ hội tôn giáo'],
    ['20000703', 'Religious leaders', 'Chức sắc tôn giáo'],
    ['20000696', 'Rites', 'Nghi thức tôn giáo'],
    ['20000705', 'Scriptures', 'Kinh sách'],
  ]),
  ...branch('13000000', 'Science and technology', 'Khoa học, công nghệ', [
    ['20000710', 'Biomedical science', 'Y sinh học'],
    ['20000715', 'Mathematics', 'Toán học'],
    ['20000717', 'Natural sciences', 'Khoa học tự nhiên'],
    ['20000741', 'Research institutions', 'Viện nghiên cứu'],
    ['20000735', 'Research', 'Nghiên cứu khoa học'],
    ['20000755', 'Scientific standards', 'Tiêu chuẩn khoa học'],
    ['20000742', 'Social sciences', 'Khoa học xã hội'],
    ['20000756', 'Technology and engineering', 'Công nghệ, kỹ thuật'],
  ]),
  ...branch('14000000', 'Society', 'Xã hội', [
    ['20000768', 'Communities', 'Cộng đồng'],
    ['20000788', 'Groups of people', 'Nhóm dân cư'],
    ['20000770', 'Population', 'Dân số'],
    ['20000775', 'Discrimination', 'Phân biệt đối xử'],
    ['20001373', 'Diversity and inclusion', 'Đa dạng, bình đẳng, hòa nhập'],
    ['20000772', 'Emigration', 'Di cư'],
    ['20000780', 'Family', 'Gia đình'],
    ['20000587', 'Fundamental rights', 'Quyền cơ bản của con người'],
    ['20000771', 'Immigration', 'Nhập cư'],
    ['20000799', 'Living conditions', 'Điều kiện sống'],
    ['20000802', 'Social problems', 'Vấn đề xã hội'],
    ['20000808', 'Values', 'Giá trị, đạo đức'],
    ['20000817', 'Welfare', 'An sinh xã hội'],
  ]),
  ...branch('15000000', 'Sport', 'Thể thao', [
    ['20000822', 'Sports', 'Môn thi đấu'],
    ['20001103', 'Penalties in sport', 'Kỷ luật trong thể thao'],
    ['20001104', 'Doping', 'Doping, chất cấm'],
    ['20001301', 'Sporting achievements', 'Thành tích thể thao'],
    ['20001108', 'Competitions', 'Giải đấu, sự kiện thể thao'],
    ['20001124', 'Business of sport', 'Kinh tế thể thao'],
    ['20001125', 'Sports organisations', 'Liên đoàn, tổ chức thể thao'],
    ['20001126', 'Sports venues', 'Sân bãi, nhà thi đấu'],
    ['20001323', 'Coaching', 'Huấn luyện'],
    ['20001324', 'Clubs and owners', 'Điều hành, chủ sở hữu đội bóng'],
    ['20001325', 'Refereeing', 'Trọng tài'],
    ['20001148', 'Transfers', 'Chuyển nhượng'],
  ]),
  ...branch('17000000', 'Weather', 'Thời tiết', [
    ['20001128', 'Weather forecast', 'Dự báo thời tiết'],
    ['20001129', 'Weather events', 'Hiện tượng thời tiết'],
    ['20001130', 'Weather figures', 'Số liệu thời tiết'],
    ['20001131', 'Weather warnings', 'Cảnh báo thời tiết'],
  ]),
];

const byCode: ReadonlyMap<string, MediaTopic> = new Map(mediaTopics.map((topic) => [topic.code, topic]));

export function findMediaTopic(code: string): MediaTopic | null {
  return byCode.get(code) ?? null;
}

/** The address IPTC gives a subject. */
export function mediaTopicAddress(code: string): string {
  return `${MEDIA_TOPIC_SCHEME}${digitsOf(code)}`;
}

/** The number in a code: `20000593`. */
export function digitsOf(code: string): string {
  return code.slice('medtop:'.length);
}

export const MEDIA_TOPIC_SCHEME = 'http://cv.iptc.org/newscodes/mediatopic/';

type Narrower = readonly [digits: string, en: string, vi: string];

function branch(digits: string, en: string, vi: string, narrower: readonly Narrower[]): readonly MediaTopic[] {
  const code = `medtop:${digits}`;
  return [
    { code, name: { en, vi }, broader: null },
    ...narrower.map(([own, inEnglish, inVietnamese]) => ({
      code: `medtop:${own}`,
      name: { en: inEnglish, vi: inVietnamese },
      broader: code,
    })),
  ];
}
