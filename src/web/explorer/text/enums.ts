// The API's enums in words: every value of each in both languages, which the types hold complete.
import type * as Model from '../../../generated/model.ts';

/** The words of one language. */
export interface Enums {
  agreementKind: Record<Model.AgreementKind, string>;
  aspect: Record<Model.Aspect, string>;
  basis: Record<Model.Basis, string>;
  capacity: Record<Model.CapacityState, string>;
  certainty: Record<Model.Certainty, string>;
  change: Record<Model.ComparisonChange, string>;
  commitmentKind: Record<Model.CommitmentKind, string>;
  commitmentStatus: Record<Model.CommitmentStatus, string>;
  comparator: Record<Model.Comparator, string>;
  compared: Record<Model.ComparisonAspect, string>;
  coverage: Record<Model.Coverage, string>;
  inForceReason: Record<Model.InForceReason, string>;
  knownBy: Record<Model.KnownBy, string>;
  nodeStatus: Record<Model.NodeStatus, string>;
  organisationKind: Record<Model.OrganisationKind, string>;
  outcomeState: Record<Model.OutcomeState, string>;
  ownership: Record<Model.Ownership, string>;
  policyNature: Record<Model.PolicyNature, string>;
  policyState: Record<Model.PolicyState, string>;
  provinceKind: Record<Model.ProvinceKind, string>;
  readAs: Record<Model.ReadAs, string>;
  reason: Record<Model.SearchReason, string>;
  role: Record<Model.ParticipationRole, string>;
  saidIn: Record<Model.SaidIn, string>;
  seats: Record<Model.Seats, string>;
  sourceKind: Record<Model.SourceKind, string>;
  standing: Record<Model.Standing, string>;
  tenureEvent: Record<Model.TenureEvent, string>;
  thingKind: Record<Model.ThingKind, string>;
}

export const enumsVi: Enums = {
  agreementKind: {
    COOPERATION_AGREEMENT: 'Thỏa thuận hợp tác',
    STRATEGIC_COOPERATION_AGREEMENT: 'Thỏa thuận hợp tác chiến lược',
    COMPREHENSIVE_COOPERATION_AGREEMENT: 'Thỏa thuận hợp tác toàn diện',
    MEMORANDUM_OF_UNDERSTANDING: 'Biên bản ghi nhớ',
    COOPERATION_PROGRAMME: 'Chương trình hợp tác',
    IMPLEMENTATION_PLAN: 'Kế hoạch triển khai',
    OTHER: 'Văn bản hợp tác khác',
  },
  aspect: {
    SIGNATORIES: 'người ký',
    SIGNING_DATE: 'ngày ký',
    PERIOD: 'giai đoạn',
    PLACE: 'nơi ký',
    PROVISIONS: 'nội dung',
    COMMITMENTS: 'cam kết',
    REPRESENTATIVES: 'người đại diện các bên',
  },
  capacity: {
    CONFIRMED: 'chức vụ khớp với nguồn khác',
    CONTRADICTED: 'chức vụ mâu thuẫn với nguồn khác',
    UNKNOWN: 'chưa có nguồn khác xác nhận chức vụ',
  },
  basis: { STATED: 'nguồn nêu', INFERRED: 'suy ra' },
  certainty: { CERTAIN: 'chắc chắn', POSSIBLE: 'có thể', NO: 'không' },
  change: { ADDED: 'Thêm', REMOVED: 'Bỏ', KEPT: 'Giữ', CHANGED: 'Đổi', UNKNOWN: 'Chưa thể nói' },
  commitmentKind: { PLEDGE: 'Cam kết', REQUEST: 'Đề nghị', TARGET: 'Mục tiêu', GIFT: 'Quà tặng' },
  commitmentStatus: { OPEN: 'đang thực hiện', DONE: 'đã xong', UNKNOWN: 'chưa rõ kết quả' },
  comparator: {
    EXACT: '',
    MORE_THAN: 'hơn',
    AT_LEAST: 'ít nhất',
    LESS_THAN: 'dưới',
    UP_TO: 'tới',
    ABOUT: 'khoảng',
  },
  compared: {
    KIND: 'Loại văn bản',
    SIGNED_ON: 'Ngày ký',
    PERIOD: 'Giai đoạn',
    ORIENTATION_TO: 'Định hướng đến',
    PLACE_SIGNED: 'Nơi ký',
    PARTIES: 'Các bên',
    SIGNATORIES: 'Người ký',
    AREAS: 'Lĩnh vực',
    PROVISIONS: 'Nội dung',
    COMMITMENTS: 'Cam kết',
  },
  coverage: {
    RECORDED: 'đã ghi đủ',
    PARTIAL: 'mới ghi được một phần',
    KNOWN_NONE: 'nguồn nói là không có',
    UNKNOWN: 'nguồn không nói',
    NOT_RESEARCHED: 'chưa tìm hiểu',
  },
  inForceReason: {
    PERIOD_UNKNOWN: 'không rõ giai đoạn',
    START_UNKNOWN: 'không rõ ngày bắt đầu',
    END_UNKNOWN: 'không rõ ngày kết thúc',
    SIGNING_UNKNOWN: 'không rõ ngày ký',
    START_IMPRECISE: 'ngày bắt đầu không rõ hẳn',
    END_IMPRECISE: 'ngày kết thúc không rõ hẳn',
    SIGNING_IMPRECISE: 'ngày ký không rõ hẳn',
    READINGS_DISAGREE: 'các nguồn không thống nhất',
  },
  knownBy: { REPORT: 'bài viết riêng', MENTION: 'chỉ được nhắc đến' },
  nodeStatus: { FOUND: 'có', MERGED: 'đã gộp', RETRACTED: 'đã rút', NEVER_EXISTED: 'chưa từng có' },
  organisationKind: {
    PEOPLES_COMMITTEE: 'Ủy ban nhân dân',
    PEOPLES_COUNCIL: 'Hội đồng nhân dân',
    PARTY_BODY: 'Cơ quan Đảng',
    DEPARTMENT: 'Sở, ban, ngành',
    MINISTRY: 'Bộ',
    GOVERNMENT: 'Chính phủ',
    NATIONAL_ASSEMBLY: 'Quốc hội',
    POLICE_OR_MILITARY: 'Quân đội, công an',
    PUBLIC_AUTHORITY: 'Cơ quan nhà nước khác',
    CORPORATION: 'Doanh nghiệp',
    UNIVERSITY: 'Trường đại học, viện',
    ASSOCIATION: 'Hội, hiệp hội',
    MEDIA: 'Cơ quan báo chí',
    GROUP: 'Nhóm tổ chức',
    OTHER: 'Tổ chức khác',
  },
  outcomeState: { PLANNED: 'dự kiến', UNDER_WAY: 'đang làm', DONE: 'đã có' },
  ownership: { STATE: 'sở hữu nhà nước', PRIVATE: 'tư nhân', FOREIGN: 'nước ngoài', UNKNOWN: 'chưa rõ sở hữu' },
  policyNature: { PARTY: 'của Đảng', STATE: 'của Nhà nước' },
  policyState: { DRAFT: 'đang dự thảo', ADOPTED: 'đã ban hành' },
  provinceKind: { PROVINCE: 'Tỉnh', CITY: 'Thành phố' },
  readAs: { FULL_TEXT: 'đã đọc toàn văn', EXCERPT: 'mới đọc trích đoạn' },
  reason: {
    EXACT: 'đúng tên',
    FOLDED: 'không dấu',
    ALIAS: 'tên gọi khác',
    ABBREVIATION: 'viết tắt',
    PREFIX: 'mới gõ phần đầu',
    OTHER_MARKS: 'khác dấu',
    CONTEXT: 'theo chức vụ, bên ký',
    FUZZY: 'gần giống',
  },
  role: {
    SIGNATORY: 'ký',
    EXCHANGED_DOCUMENTS: 'trao văn bản',
    CHAIR: 'chủ trì',
    WITNESS: 'chứng kiến',
    SPEAKER: 'phát biểu',
    ATTENDEE: 'tham dự',
  },
  saidIn: { AGREEMENT: 'trong văn bản', SPEECH: 'trong phát biểu', ARTICLE: 'theo lời bài báo' },
  seats: { ONE: 'một người giữ', MANY: 'nhiều người cùng giữ' },
  sourceKind: {
    PRESS: 'Báo chí',
    OFFICIAL: 'Trang của cơ quan nhà nước',
    CORPORATE: 'Trang của doanh nghiệp',
    REFERENCE: 'Danh mục',
    OTHER: 'Nguồn khác',
  },
  standing: { SUBSTANTIVE: '', ACTING: 'quyền', IN_CHARGE: 'phụ trách' },
  tenureEvent: {
    ELECTED: 'được bầu',
    APPOINTED: 'được bổ nhiệm',
    HANDOVER: 'bàn giao',
    DISMISSED: 'miễn nhiệm',
    RETIRED: 'nghỉ hưu',
    TRANSFERRED: 'điều động',
    BODY_ENDED: 'cơ quan chấm dứt hoạt động',
  },
  thingKind: {
    PERSON: 'Người',
    PROVINCE: 'Tỉnh, thành',
    ORGANISATION: 'Tổ chức',
    POST: 'Chức vụ',
    AGREEMENT: 'Thỏa thuận',
    POLICY_DOCUMENT: 'Văn bản chính sách',
    COOPERATION_AREA: 'Lĩnh vực',
    SOURCE: 'Nguồn',
  },
};

export const enumsEn: Enums = {
  agreementKind: {
    COOPERATION_AGREEMENT: 'Cooperation agreement',
    STRATEGIC_COOPERATION_AGREEMENT: 'Strategic cooperation agreement',
    COMPREHENSIVE_COOPERATION_AGREEMENT: 'Comprehensive cooperation agreement',
    MEMORANDUM_OF_UNDERSTANDING: 'Memorandum of understanding',
    COOPERATION_PROGRAMME: 'Cooperation programme',
    IMPLEMENTATION_PLAN: 'Implementation plan',
    OTHER: 'Another cooperation document',
  },
  aspect: {
    SIGNATORIES: 'signatories',
    SIGNING_DATE: 'day of signing',
    PERIOD: 'period',
    PLACE: 'place of signing',
    PROVISIONS: 'contents',
    COMMITMENTS: 'commitments',
    REPRESENTATIVES: 'who acted for the parties',
  },
  capacity: {
    CONFIRMED: 'office agrees with other sources',
    CONTRADICTED: 'office disagrees with other sources',
    UNKNOWN: 'office not confirmed by another source',
  },
  basis: { STATED: 'stated', INFERRED: 'inferred' },
  certainty: { CERTAIN: 'certain', POSSIBLE: 'possible', NO: 'no' },
  change: { ADDED: 'Added', REMOVED: 'Dropped', KEPT: 'Kept', CHANGED: 'Changed', UNKNOWN: 'Can’t be said' },
  commitmentKind: { PLEDGE: 'Pledge', REQUEST: 'Request', TARGET: 'Target', GIFT: 'Gift' },
  commitmentStatus: { OPEN: 'under way', DONE: 'done', UNKNOWN: 'outcome not known' },
  comparator: {
    EXACT: '',
    MORE_THAN: 'more than',
    AT_LEAST: 'at least',
    LESS_THAN: 'less than',
    UP_TO: 'up to',
    ABOUT: 'about',
  },
  compared: {
    KIND: 'Kind of document',
    SIGNED_ON: 'Day of signing',
    PERIOD: 'Period',
    ORIENTATION_TO: 'Direction up to',
    PLACE_SIGNED: 'Place of signing',
    PARTIES: 'Parties',
    SIGNATORIES: 'Signatories',
    AREAS: 'Areas',
    PROVISIONS: 'Contents',
    COMMITMENTS: 'Commitments',
  },
  coverage: {
    RECORDED: 'recorded in full',
    PARTIAL: 'recorded in part',
    KNOWN_NONE: 'none, the source says',
    UNKNOWN: 'the sources do not say',
    NOT_RESEARCHED: 'not researched yet',
  },
  inForceReason: {
    PERIOD_UNKNOWN: 'period not known',
    START_UNKNOWN: 'start not known',
    END_UNKNOWN: 'end not known',
    SIGNING_UNKNOWN: 'day of signing not known',
    START_IMPRECISE: 'start not known exactly',
    END_IMPRECISE: 'end not known exactly',
    SIGNING_IMPRECISE: 'day of signing not known exactly',
    READINGS_DISAGREE: 'the sources disagree',
  },
  knownBy: { REPORT: 'a report on it', MENTION: 'a mention only' },
  nodeStatus: { FOUND: 'found', MERGED: 'merged', RETRACTED: 'taken out', NEVER_EXISTED: 'has never existed' },
  organisationKind: {
    PEOPLES_COMMITTEE: 'People’s committee',
    PEOPLES_COUNCIL: 'People’s council',
    PARTY_BODY: 'Party body',
    DEPARTMENT: 'Provincial department',
    MINISTRY: 'Ministry',
    GOVERNMENT: 'Government',
    NATIONAL_ASSEMBLY: 'National Assembly',
    POLICE_OR_MILITARY: 'Army or police',
    PUBLIC_AUTHORITY: 'Public authority',
    CORPORATION: 'Corporation',
    UNIVERSITY: 'University or institute',
    ASSOCIATION: 'Association',
    MEDIA: 'News organisation',
    GROUP: 'Group of bodies',
    OTHER: 'Another body',
  },
  outcomeState: { PLANNED: 'planned', UNDER_WAY: 'under way', DONE: 'done' },
  ownership: { STATE: 'state-owned', PRIVATE: 'privately owned', FOREIGN: 'foreign-owned', UNKNOWN: 'owner not known' },
  policyNature: { PARTY: 'of the Party', STATE: 'of the state' },
  policyState: { DRAFT: 'being drafted', ADOPTED: 'adopted' },
  provinceKind: { PROVINCE: 'Province', CITY: 'City' },
  readAs: { FULL_TEXT: 'read in full', EXCERPT: 'only an excerpt was read' },
  reason: {
    EXACT: 'its very name',
    FOLDED: 'without tone marks',
    ALIAS: 'another name',
    ABBREVIATION: 'short form',
    PREFIX: 'beginning of a word',
    OTHER_MARKS: 'other marks',
    CONTEXT: 'by office or party',
    FUZZY: 'nearly the same',
  },
  role: {
    SIGNATORY: 'signed',
    EXCHANGED_DOCUMENTS: 'exchanged the documents',
    CHAIR: 'chaired',
    WITNESS: 'witnessed',
    SPEAKER: 'spoke',
    ATTENDEE: 'attended',
  },
  saidIn: { AGREEMENT: 'in the document', SPEECH: 'in a speech', ARTICLE: 'in the article’s words' },
  seats: { ONE: 'held by one person', MANY: 'held by several at a time' },
  sourceKind: {
    PRESS: 'Press',
    OFFICIAL: 'Public body’s page',
    CORPORATE: 'Company’s page',
    REFERENCE: 'Reference list',
    OTHER: 'Another source',
  },
  standing: { SUBSTANTIVE: '', ACTING: 'acting', IN_CHARGE: 'in charge' },
  tenureEvent: {
    ELECTED: 'elected',
    APPOINTED: 'appointed',
    HANDOVER: 'handover',
    DISMISSED: 'dismissed',
    RETIRED: 'retired',
    TRANSFERRED: 'transferred',
    BODY_ENDED: 'the body ended',
  },
  thingKind: {
    PERSON: 'Person',
    PROVINCE: 'Province or city',
    ORGANISATION: 'Organisation',
    POST: 'Office',
    AGREEMENT: 'Agreement',
    POLICY_DOCUMENT: 'Policy document',
    COOPERATION_AREA: 'Area',
    SOURCE: 'Source',
  },
};
