// The words for each relation between two things, in Vietnamese and in English, from either end.
import type { ConnectionRelation } from '../generated/model.ts';

export type Language = 'vi' | 'en';
/** A sentence that begins with the relation's subject, and one that begins with its object. */
type BothWays = readonly [forwards: string, backwards: string];

/**
 * {s} the subject, {o} the object; {when} a date or a time in office; {at} the signing or signings, {around} the
 * agreement or agreements with which something was said; {n|thing} how many.
 */
export const PATTERNS: Readonly<Record<ConnectionRelation | 'DRAFTED_BY', Record<Language, BothWays>>> = {
  SIGNED: {
    vi: ['{s} ký {o}{when}', '{o} do {s} ký{when}'],
    en: ['{s} signed {o}{when}', '{o} was signed by {s}{when}'],
  },
  EXCHANGED_DOCUMENTS: {
    vi: ['{s} trao văn bản tại lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} trao văn bản'],
    en: ['{s} exchanged documents at the signing of {o}{when}', 'At the signing of {o}{when}, {s} exchanged documents'],
  },
  CHAIRED: {
    vi: ['{s} chủ trì lễ ký {o}{when}', 'Lễ ký {o}{when} do {s} chủ trì'],
    en: ['{s} chaired the signing of {o}{when}', 'The signing of {o}{when} was chaired by {s}'],
  },
  WITNESSED: {
    vi: ['{s} chứng kiến lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} chứng kiến'],
    en: ['{s} witnessed the signing of {o}{when}', 'The signing of {o}{when} was witnessed by {s}'],
  },
  SPOKE_AT: {
    vi: ['{s} phát biểu tại lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} phát biểu'],
    en: ['{s} spoke at the signing of {o}{when}', 'At the signing of {o}{when}, {s} spoke'],
  },
  ATTENDED: {
    vi: ['{s} dự lễ ký {o}{when}', 'Lễ ký {o}{when} có {s} dự'],
    en: ['{s} attended the signing of {o}{when}', 'The signing of {o}{when} was attended by {s}'],
  },
  HELD_POST: {
    vi: ['{s} giữ chức {o}{when}', 'Chức {o} do {s} giữ{when}'],
    en: ['{s} held the post of {o}{when}', 'The post of {o} was held by {s}{when}'],
  },
  ACTED_FOR: {
    vi: ['{s} thay mặt {o}{at}', '{o} có {s} thay mặt{at}'],
    en: ['{s} acted for {o}{at}', '{o} was represented by {s}{at}'],
  },
  PARTY_TO: {
    vi: ['{s} là một bên của {o}', '{o} có {s} là một bên'],
    en: ['{s} is party to {o}', '{o} has {s} as a party'],
  },
  ACTED_IN: {
    vi: ['Một bên tham gia {o} thông qua {s}', '{o} có một bên tham gia thông qua {s}'],
    en: ['{s} acted for a party to {o}', '{o} has a party that acted through {s}'],
  },
  HAS_FOCAL_POINT: {
    vi: ['{s} có đầu mối thực hiện là {o}', '{o} là đầu mối thực hiện {s}'],
    en: ['{s} has {o} as a contact point', '{o} is a contact point for {s}'],
  },
  IN_ORGANISATION: {
    vi: ['{s} là chức vụ của {o}', '{o} có chức vụ {s}'],
    en: ['{s} is a post of {o}', '{o} has the post of {s}'],
  },
  PART_OF: {
    vi: ['{s} trực thuộc {o}', '{o} có đơn vị trực thuộc là {s}'],
    en: ['{s} is part of {o}', '{o} includes {s}'],
  },
  SUCCEEDS: {
    vi: ['{s} kế tục {o}{when}', '{o} được {s} kế tục{when}'],
    en: ['{s} succeeded {o}{when}', '{o} was succeeded by {s}{when}'],
  },
  OF_PROVINCE: {
    vi: ['{s} thuộc {o}', '{o} có {s}'],
    en: ['{s} belongs to {o}', '{o} has {s}'],
  },
  MERGED_INTO: {
    vi: ['{s} được sáp nhập vào {o}{when}', '{o} nhận sáp nhập {s}{when}'],
    en: ['{s} was merged into {o}{when}', '{o} took in {s}{when}'],
  },
  FOLLOWS: {
    vi: ['{s} tiếp nối {o}', '{o} được tiếp nối bằng {s}'],
    en: ['{s} follows {o}', '{o} is followed by {s}'],
  },
  IMPLEMENTS: {
    vi: ['{s} triển khai {o}', '{o} được triển khai bằng {s}'],
    en: ['{s} is a plan to carry out {o}', '{o} has as a plan to carry it out {s}'],
  },
  CARRIES_OUT: {
    vi: ['{s} thực hiện {o}', '{o} được thực hiện bằng {s}'],
    en: ['{s} carries out {o}', '{o} is carried out by {s}'],
  },
  ISSUED_BY: {
    vi: ['{s} do {o} ban hành{when}', '{o} ban hành {s}{when}'],
    en: ['{s} was issued by {o}{when}', '{o} issued {s}{when}'],
  },
  DRAFTED_BY: {
    vi: ['{s} do {o} soạn thảo', '{o} soạn thảo {s}'],
    en: ['{s} is drafted by {o}', '{o} drafts {s}'],
  },
  PLEDGED_TO: {
    vi: ['{s} cam kết {n|việc} với {o}{around}', '{o} được {s} cam kết {n|việc}{around}'],
    en: ['{s} made {n|pledge} to {o}{around}', '{o} received {n|pledge} from {s}{around}'],
  },
  GAVE_TO: {
    vi: ['{s} tặng {o} {n|món quà}{around}', '{o} được {s} tặng {n|món quà}{around}'],
    en: ['{s} gave {n|gift} to {o}{around}', '{o} received {n|gift} from {s}{around}'],
  },
  AIMED_WITH: {
    vi: ['{s} đặt {n|mục tiêu} cùng {o}{around}', '{o} được {s} đặt {n|mục tiêu} cùng{around}'],
    en: ['{s} set {n|aim} with {o}{around}', '{o} had {n|aim} set with it by {s}{around}'],
  },
  ASKED_TO_HELP: {
    vi: ['{s} được đề nghị làm {n|việc} cho {o}{around}', '{o} có {n|việc} được đề nghị {s} làm{around}'],
    en: ['{s} was asked to do {n|thing} for {o}{around}', '{o} has {n|thing} that {s} was asked to do for it{around}'],
  },
  HAS_OUTCOME_IN: {
    vi: ['{s} có {n|kết quả} được nêu tại {o}{when}', '{o} có {n|kết quả} được nêu của {s}{when}'],
    en: ['{s} has {n|stated outcome} in {o}{when}', '{o} has {n|stated outcome} of {s}{when}'],
  },
  HAS_BACKGROUND: {
    vi: ['{s} có bối cảnh là {o}', '{o} là bối cảnh của {s}'],
    en: ['{s} has {o} as background', '{o} is background to {s}'],
  },
  COVERS: {
    vi: ['{s} có nội dung về {o}', '{o} là nội dung của {s}'],
    en: ['{s} covers {o}', '{o} is covered by {s}'],
  },
  BROADER: {
    vi: ['{s} nằm trong {o}', '{o} gồm cả {s}'],
    en: ['{s} is part of {o}', '{o} includes {s}'],
  },
  POSSIBLY_SAME_AS: {
    vi: ['{s} có thể cũng chính là {o}', '{o} có thể cũng chính là {s}'],
    en: ['{s} may be the same as {o}', '{o} may be the same as {s}'],
  },
};
