/** Syllables of words Vietnamese newspapers print. */
export const rightSyllables = listOf(`
  a ác ai am an ang anh áo áp át ăn ắc ẵm ắng ắp ắt âm ấm ân ấn ẩn ấp ất âu ẩu ây ấy
  ba bác bạch bài bám bạn bảng bánh báo bắc bằng bắp bắt bậc bẩm bận bất bầu bây bẻ béc bén beo bét bê bệnh bếp bết
  bệu bi bích bia biếc biển biếng biết biểu bò bóc bói bom bón bóng bọt bộ bốc bối bộn bông bơ bơi bờm bớt bú bục bùi
  bụi bùn bụng bút bùa buộc buổi buồm buồn buông buốt bữa bức bưng bước bưởi bươm bướng bướu buýt
  ca các cách cái cam cán cảng cảnh cao cáp cát cau cày cắm cắt câm cần cấp câu cậu có cóc cỏi com con còng cót cô cốc
  cối cổng cột cơ cơm cớ củ cúc củi cúm cùng cụt của cuộc cuối cuốn cuống cứ cực cửa cười cưới cương cướp cước cừu
  chạ chạch chảy chắc chẵn chấm chất chết chia chiếc chiến chiếu chìm chín chính chịu chị cho chọc chói chốt chồng chờ
  chủ chua chuẩn chúng chuối chuộc chuyên chuyển chuyện chừa chứa chức chứng chương
  da dài dân dấu dây dễ dệt dì dịch diện diễn dính dịp do doanh dòng dỗ dời du dục dùng duyệt duyên duy dự dừng dưới
  dương đa đã đài đại đám đang đảng đánh đáo đạp đạt đau đắc đặc đắng đặt đâm đầu đấu đây đẩy đen đem đèo đẹp đê đến
  đều đi địa đích điếc điểm điện điều đinh đo đoàn đoán đọc đói đón đóng đọt độ đốc đội đồng đơn đời đợt đu đủ đúc đủi
  đùa đúng đuổi đuôi đuốc đứa đức đừng đứng được đường đượm
  em én ép ét ê ếch êm êu
  ga gà gạch gai gan gánh gạo gặp gần gật ghe ghé ghế ghen ghép ghét ghi ghim gì gìn gia già giá giác giai giảm gián giang
  giành giao giáo giáp giàu giày giặc giặt giằng giấc giấu giấy giật gieo giếng giết giêng giễu giò giỏi giọng giọt giỗ
  giống giờ giới giục giun giúp giường giương giữ giữa giựt gò góc gói gom gọn góp gót gỗ gốc gối gồm gộp gỡ gợi gù gục
  guốc guồng gương gượng
  ha hà hạch hai hàm hàng hành hào hay hắc hẳn hấp hất hầu hè hẹn hẹp hét hết hệ hiếm hiền hiện hiệp hiểu hình hít hiu họ
  hoa hòa hoà hoạch hoài hoan hoang hoàng hoành hoạt hoặc hoắt hoe hóc hỏi hòn họp hót hỗ hồi hôm hộp hờ hơn hợp hợt hủ
  húc hùm hùng hút hủy huỷ huệ huênh huơ huyên huyền huyện huyết huynh huýt hư hứa hửng hương hướng hưởng hươu
  ích im in ít ỉu
  kẻ kéo kén kẹp kẹt kể kế kênh kết kêu ki kỳ kích kiếm kiên kiến kiêng kiệt kiểu kín kinh kính kịp kịt kỵ kỷ
  khá khách khai khám khăn khắc khắp khẩn khấu khe khéo khép khí khiến khó khoa khoá khóa khoác khoai khoan khoang khoảng
  khoanh khoảnh khoáy khoắng khoẻ khỏe khoen khoét khổ khối không khởi khu khuân khuất khuấy khuê khuếch khuỷu khuya
  khuyên khuyến khuyết khuynh
  la lạ lạc lách lại làm lan làng lành lãnh lao láp lát lau lắm lắng lắp lặt lập lất lâu lấy le lén leo lép lét lê lệch
  lên lệnh lết lều lí lý lịch liếc liềm liên liếp liệt liệu lịm lính lít lo loa loài loại loan loạn loang loanh loạt
  loay loăng loè lòe lọc lối lỗi lời lợi lợp lớp lũ lúa luật luân luẩn luôn luống luộc lụt lúc lùi lũy luỹ luyện lư lửa
  lựa lực lưng lươn lượng lướt lưới lượm lựu
  ma mạch mai mang mạnh mảnh máy mắc mắt mặt mận mất mây mẹ men mẹo mép mét mệnh mệt mềm mếu mĩ mỹ miền miễn miệng miếng
  mìn mình mít mong móc món mọt mỗi một mơ mới mỡ mù mục mùa mũi mùng muốn muộn muối muống mưa mức mừng mười mượn mương
  mướp mướt mứt
  na nạc nam năm nắm năng nắng nặng nâng nấp nâu này nên nếp nết nếu nề nến niềm niên ninh nịnh no nóc nói nóng nón nọt
  nồi nỗi nông nộp nơi nở núi nung nuôi nuốt nửa nữa nước nương nướng
  ngà ngạc ngách ngai ngại ngàn ngang ngành ngào ngay ngày ngăn ngắn ngắt ngân ngập ngất ngầu ngó ngoài ngoại ngoan
  ngoảnh ngoạm ngoặc ngoẻo ngoéo ngon ngót ngô ngồi ngộ ngờ ngợp ngu ngủ nguội nguồn nguy nguyên nguyện nguyệt nguýt
  nguệch ngừ ngừng ngửa ngựa người ngượng nghe nghé nghèo nghẹn nghẹt nghề nghệ nghênh nghêu nghỉ nghĩ nghị nghĩa nghịch
  nghiêm nghiên nghiêng nghiệp nghiệt nghìn nghịt
  nhà nhạc nhanh nhau nhắc nhằm nhân nhập nhất nhìn nhiều nho nhóc nhọn nhóm nhu nhuận nhuần nhục nhung nhuộm nhường
  nhược nhướng
  o óc oai oan oanh oằn oẳn oặt oi om ong ô ốc ôi ôm ôn ông ốp ơ ơi ơn ớt
  pa pin pô phà phách phải phản phanh pháo pháp phát phay phăng phân phẩm phấn phép phê phệt phi phía phích phiên phiến
  phiếu phim phình phó phòng phố phối phổi phở phụ phúc phun phút phuy phương phức phượng phướn
  qua quà quạ quách quái quan quản quang quanh quào quạt quàu quay quắc quăn quẳng quặt quân quấn quầng quất quây quậy
  que quen quèn quét quê quên quệt quệch quí quý quích quít quỳnh quỵ quyên quyền quyết quyển quýt quốc quơ quở quờn
  ra rác rách rải rán rang rảnh rạp rau rắn rằng rất rầm rẫy rẽ rèm rét rễ rên rết rêu ri riêng rìa rít rõ rọc rong rổ
  rối rộng rơi rời rơm rợp rù rủi run rung rút rừng rước rươi rượi rưỡi rương rượu ruộng ruột
  sa sách sai sạn sang sáng sạch sao sát sáu sắc sắm sẵn sắp sắt sâm sân sấp sâu sấy sẽ sen sẹo sếu sĩ sỹ siết siêu sinh
  so soạn soát sóc sói son sóng sót soong sổ số sông sốt sơ sợi sơn sớm sợ sủa sung súng suối suốt suy suýt sự sức sừng
  sửa sữa sương sướng sườn soán suất suôn
  ta tạ tác tách tai tài tạm tan tàn tang tạo tạp tàu tay tắc tăm tăng tắt tâm tân tầng tập tất tây tẩy te tem ten teo tép
  tê tên tết tệ tỉ tỷ tí tìm tin tiếc tiệc tiêm tiên tiếng tiếp tiết tiêu tiểu tình tỉnh tính tít to tòa toà toán toàn
  toát toáy toẹt toe toét tóc tỏi tóm tổ tốc tối tôm tôn tốt tơ tới tợp tu tù tục túi túm tung tuy túy tuần tuất tuấn tuân
  tuệ tuềnh tuếch tuổi tuôn tuồng tuột tuyên tuyến tuyết tuyệt tuyển tuýt tư từ tự tức tươi tưởng tương tường tướp tượt tựu
  tha thác thạch thai thay thám thành thảo tháp thắc thăm thắng thắt thân thấp thật thấy the thép thêm thế thết thêu thi
  thì thích thiên thiếu thiết thịnh thịt thỏa thoả thoái thoáng thoát thoắt thoi thọt thời thợ thủ thú thuở thuê thuế
  thuần thuận thuật thúc thùng thuốc thuộc thuyền thuyết thủy thuỷ thuý thúy thư thứ thức thừng thương thường thưởng thước
  trà trách trái trạm tràn trang tranh trào trắc trăm trắng trắc trận trẻ trèo trên trễ trí trị triển triệt triều trình
  trịt tròn trong trọt trống trộn trời trở trợ trú trục trúng truy truyền truyện trưa trước trừng trường trượt trứng
  u ủ úc ui ùm ung ủng út uốn uống uất uẩn uể uy ủy uỷ uyên uyển ư ứ ức ưng ướt ước ươm ương ưu ưa
  va vác vách vai ván vàng vào váy văn vắng vặt vân vần vâng vấp vật vậy vé vẻ ven vẹo vét vê vế vệt vì vị vỉa việc viên
  viết viếng viện vịn vịnh vịt vo voan voi vòm vòng vọt vỗ vốc vội vốn vờ với vợ vợt vũ vụ vui vun vùng vút vua vuông
  vuốt vừa vực vững vươn vướng vượt vườn
  xa xã xác xách xanh xao xáo xay xăng xấp xấu xây xé xem xén xép xét xế xếp xếch xi xỉ xích xiếc xiết xin xinh xịt xó
  xóa xoá xoài xoay xoáy xoong xoong xóm xóc xót xông xốp xơ xới xu xuân xuất xuề xuể xui xung xuống xuôi xúc xuyên xuyến
  xuýt xử xưa xứng xương xướng xước xưởng
  y ý ỷ yếm yên yếng yêu yết yểu`);

/** What is no Vietnamese syllable, by the rule it breaks. */
export const wrongSyllables: Readonly<Record<string, readonly string[]>> = {
  'ng, g or c before e, ê, i or y': listOf(`
    nge ngé ngẹn ngê ngế ngêu ngi ngĩ ngị ngiêm ngiên ngiêng ngiệp ngìn ngĩa ngỉ ge gẻ gé gen gép gét gê gế gếch gềnh
    ce cẻ cé cen cép cét cê cế cên cết cêu ci cì cí cia ciếm ciên ciến ciếng ciệt ciểu cim cin cinh cính cít cịp cy cý`),
  'ngh, gh or k before a, o, u and their kind': listOf(`
    ngha nghà nghành nghay nghày nghăn nghân nghập ngho nghoài nghon nghô nghồi nghơ nghu nghủ nghuồn nghư nghừng nghười
    gha ghà ghạch ghạo ghắn ghần gho ghò ghóc ghô ghỗ ghơ ghu ghù ghư ghương ka kà kác kách kai kam kan kang kanh kao káp
    kăn kắt kân kấp kâu ko kó kom kon kô kốc kông kơ kơm ku kủ kúc kùng kua kuộc kư kứ kực kửa kương kước`),
  'a tone other than acute or dot on a stop': listOf(`
    bàc bảc bãc bac bàch bảch bat bàt bảt bãt bap bàp bet bèt bẻt bêp bềp biêt biềt biểt biễt bôc bồc bổc bôt buôc
    buồc buổc bươc bườc bưởc cac càc cảc cach càch cat càt cup cùp đăc đằc đẳc đat đàt đâp đềp đêp điêp điềp đôc đồc đươc
    đườc đưởc đoc đòc gap gàp giac giàc giup giùp giêt giềt hiêp hiềp hiểp hoc hòc hoat hoàt hoăc hoằc hêt hềt ich ìch ỉch
    kich kìch kêt kềt kêp khach khàch lơp lờp lach làch luât luầt lươt măt mằt mêt mềt mât môt mồt`),
  'the tone on another letter than it stands on': listOf(`
    đựơc đừơng trừơng ngừơi nứơc lựơng tứơng hứơng thừơng chừơng bứơc cứơp vựơt mựơn dứơi nghiã điạ kiạ bià đià mià tià
    cuả đuá luá muà vuà cuà muá buà cưả lưả sưã cưá chưã nưả nưã mưà giừơ ngòai tòan hòang hòan khỏang thóang lọai tọai
    đòan khóang ngòam hùynh thùyền tùyết qúy qùa qúa qủa qụa qúan giưã cứơi mứơi tứơi rựơu hựơu tìên tìêng tíêng bíêt
    víêt đìêm đìêu kíêm híêu bùôn cúôi múôn súôi túôi chúôi thúôc cúôc caỉ maì taì vaò naò laị maí noí hoỉ tuì nuí hiêủ`),
  'two tones': listOf('đựợc tiếǹg ngườí hoằ́c việ́t nướ̀c chuyế̃n thuyề́n đạ́i hộ́i bạ̀n họ́c trườ́ng phố̀ quậ́n'),
  'letters that never stand together': listOf(`
    bbà trrong khhông nnước ccá ttàu lla mmẹ hhà bra clo dra đra fa flo gla gra kla kra pla pra sla spa sta stê tla
    aa ae aâ ăâ âă ee êe eê oô ôo ơô uu ưư bas bál bár cab cad cag cah cak cal caq car cas cav cax cor cos cub cul cur cus
    dab dad dag dal das deb del der des dib did dil dis đab đal đar đas hal har has hel her hol hor hos hul hus lal lar las
    lel ler lol lor los lul lur lus mal mar mas mel mer mol mor mos mul mur mus nal nar nas nel nol nor nul pal par pas
    quo quô quu quư quă quâ tal tar tel ter tol tor tul tur val var vel vol xal xel xol ăi ăo ău ăy âi âo ăch âch ơc ơch
    ơng ơnh êng ơu ôu ưe ưê ưo ưuc uơc uơt uơn uơng uơi ươ êo êi iê uô yê oă uâ uă`),
  'lips before a rounded glide': listOf(`
    buê buya buyên buyết buân buất buây boăn boăng boắc boắt muê muyên muyết muân muất muây moăn moăng moắc phuê phuyên
    phuyết phuân phuất phuây phoăn vuê vuyên vuyết vuân vuất vuây voăn voăng voắc`),
  'y after a consonant where i is written': listOf('byên đyên hyên kyên lyên myên nyên syên tyên vyên tyêu kyêu tyêng'),
};

function listOf(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
