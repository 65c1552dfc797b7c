import type {
  Approximation,
  Aspect,
  ClaimKind,
  FigureKind,
  FigureRole,
  SloganKind,
} from '../../model/claim.js'
import type { Horizon, Stage } from '../../model/commitment.js'
import type { Genre, Truncation } from '../../model/document.js'
import type { CaveatCode, Facet, Outcome, Status } from '../../model/finding.js'
import type { Direction, ShiftFacet, ShiftStatus } from '../../model/line.js'
import type { Coverage, Role, UnitType } from '../../model/seat.js'
import type { TurnKind } from '../../model/statement.js'
import type { Cell, ThreadKind } from '../../model/thread.js'

/** The code lists of the tables: what each code means. The compiler names every list that lacks a code of its type. */
type CodesOf<Code extends string> = Readonly<Record<Code, string>>

export const CLAIM_KINDS: CodesOf<ClaimKind> = {
  goal: 'A clause that commits to an end state or a deliverable.',
  slogan: 'An occurrence of a set formula.',
  figure: 'A quantity with what it measures.',
}
export const THREAD_KINDS: CodesOf<ThreadKind> = {
  ...CLAIM_KINDS,
  commitment: 'One thing that a seat says it will do, is doing or has done.',
  statement: 'A sentence that makes no claim.',
}
export const STATUS: CodesOf<Status> = {
  changed: 'Said at both hearings, otherwise at the later.',
  disappeared: 'Said at the earlier hearing; the seat was heard at the later and does not say it.',
  new: 'Said at the later hearing and never before.',
  returned: 'Said at the later hearing and before, but not at the last hearing.',
  persisted: 'Said at both hearings, the same.',
}
export const SLOGAN_KINDS: CodesOf<SloganKind> = {
  quoted: 'In quotation marks.',
  numeral: 'A number and what it bundles (四湖联动).',
  plus: 'Joined by plus signs.',
  list: 'A parallel list.',
  brand: 'A name of a campaign or an institution.',
  allusion: 'A part that stands for a known formula.',
}
export const FIGURE_KINDS: CodesOf<FigureKind> = {
  count: 'Things counted.',
  money: 'An amount of money.',
  length: 'A length.',
  area: 'An area.',
  percent: 'A percentage.',
  points: 'A difference in percentage points.',
  rank: 'A place in an order.',
  population: 'Persons or households.',
  duration: 'A span of time.',
  other: 'Another quantity.',
  enumeration: 'The number of an item; in no table.',
}
export const APPROXIMATIONS: CodesOf<Approximation> = {
  none: 'As it is.',
  about: '约, 左右.',
  nearly: '近, 接近.',
  over: '余, 多.',
}
export const ASPECTS: CodesOf<Aspect> = {
  level: 'How much there is.',
  change: 'How much more or less.',
  share: 'A part of a whole.',
  gap: 'A distance to another.',
}
export const DIRECTIONS: CodesOf<'increase' | 'decrease'> = { increase: 'Up.', decrease: 'Down.' }
export const FIGURE_ROLES: CodesOf<FigureRole> = {
  target: 'Promised.',
  achieved: 'Reported as reached.',
  ongoing: 'Of what is under way.',
  baseline: 'From which something is counted.',
  threshold: 'A limit that makes a class (亿元以上项目).',
  scale: 'The size of a thing.',
}
export const STAGE: CodesOf<Stage> = {
  promised: 'To be done.',
  under_way: 'Being done.',
  done: 'Has been done.',
  reported: 'A result that is reported.',
  assessed: 'A judgement of the situation.',
}
export const HORIZONS: CodesOf<Horizon> = {
  year: 'Of one year.',
  years: 'Of several years.',
  cumulative: 'Since a beginning.',
  average: 'Yearly average of several years.',
  'part-year': 'Of a part of a year.',
}
export const OUTCOMES: CodesOf<Outcome> = {
  met: 'The promised number was reached.',
  missed: 'It was not reached.',
  partly: 'A part of it was.',
  done: 'The deliverable is there.',
}
export const FACETS: CodesOf<Facet['facet']> = {
  value: 'The number.',
  unit: 'The unit.',
  bound: 'The bound (以上, 左右).',
  deadline: 'The day.',
  members: 'What a formula bundles.',
  scope: 'Whom or what it covers.',
  role: 'Promised or reported.',
  stage: 'How far it has come.',
  strength: 'How hard or how much.',
  object: 'What is done.',
  wording: 'The words.',
}
export const CAVEATS: CodesOf<CaveatCode> = {
  'seat-skipped': 'The seat was not heard at meetings in between.',
  'holder-changed': 'Another person speaks for the seat.',
  'role-changed': 'The seat is heard through another office.',
  'genre-differs': 'The two papers are of different kinds.',
  'shorter-record': 'The later record is much shorter.',
  'deadline-passed': 'Its day passed in silence.',
  'deadline-unheard': 'Its day passed, and the seat was not heard since.',
  'not-comparable': 'A figure of the same measure may not be compared.',
  'said-elsewhere': 'Another seat keeps it.',
  'said-by': 'Which seats say a formula of the series.',
  'weak-match': 'The pairing is near its threshold.',
  'cut-off': 'The earlier paper is cut off.',
}
export const CELL_STATES: CodesOf<Cell['state']> = {
  observed: 'Said.',
  absent: 'The seat was heard and does not say it.',
  unobserved: 'Nothing can be said; see the reason.',
}
export const UNOBSERVED: CodesOf<NonNullable<Cell['reason']>> = {
  'seat-not-heard': 'The seat was not heard.',
  'cut-off': 'The paper is cut off.',
  'collective-only': 'The seat was heard as one of many only.',
  'no-such-genre': 'No paper of a kind in which it could stand.',
  'headline-only': 'It stands in the headline alone, which is the editor’s.',
}
export const COVERAGE_STATES: CodesOf<Coverage['state']> = {
  heard: 'A turn of its own.',
  partial: 'Only a collective, editorial or cut-off turn.',
  not_heard: 'No turn.',
}
export const NOT_HEARD: CodesOf<NonNullable<Coverage['reason']>> = {
  'no-turn': 'It does not speak.',
  'collective-only': 'It is one of many who are said to agree.',
  'cut-off': 'The paper is cut off.',
}
export const TURN_KINDS: CodesOf<TurnKind> = {
  speech: 'A speech, told or printed.',
  interview: 'An interview.',
  report: 'A report to the meeting.',
  collective: 'What all are said to hold.',
  editorial: 'A signed or unsigned editorial.',
  narration: 'The paper’s own words.',
}
export const GENRES: CodesOf<Genre> = {
  report: 'A report to the meeting.',
  newspaper: 'A newspaper page.',
  interviews: 'Interviews.',
  speech: 'A speech.',
  communique: 'A communiqué or read-out.',
  other: 'Another kind.',
}
export const TRUNCATIONS: CodesOf<Truncation> = {
  start: 'Its beginning is missing.',
  end: 'Its end is missing.',
  both: 'Both are missing.',
}
export const ROLE: CodesOf<Role> = {
  party_secretary: '书记.',
  deputy_party_secretary: '副书记.',
  mayor_or_head: '市长, 区长, 县长, 省长 …',
  deputy_mayor_or_head: 'Their deputies.',
  committee_director: '管委会主任.',
  department_head: '局长, 主任 …',
  deputy_department_head: 'Their deputies.',
  congress_chair: '人大主任.',
  cppcc_chair: '政协主席.',
  enterprise_head: '董事长, 总经理.',
  member: 'A member.',
}
export const UNIT_TYPES: CodesOf<UnitType> = {
  country: 'The country.',
  province: 'A province, an autonomous region or a city under the centre.',
  city: 'A city with districts.',
  district: 'A district of a city.',
  county: 'A county.',
  county_city: 'A city of the rank of a county.',
  development_zone: 'A development zone.',
  department: 'A department of a place.',
  ministry: 'A ministry of the centre.',
  enterprise: 'An enterprise.',
  other: 'Another unit.',
}
export const SHIFT_STATUS: CodesOf<ShiftStatus> = {
  reworded: 'The topic is spoken of in other words.',
  dropped: 'It is no longer spoken of.',
  new: 'It was not spoken of before.',
  same: 'The words are the same.',
}
export const SHIFT_FACETS: CodesOf<ShiftFacet> = {
  stance: 'What is wanted.',
  force: 'How hard.',
  scope: 'Whom or what it covers.',
  object: 'What is acted on.',
  order: 'Its rank in the paper.',
  length: 'Its share of the paper.',
  deadline: 'The day.',
}
export const SHIFT_DIRECTIONS: CodesOf<Direction> = {
  looser: 'Looser.',
  tighter: 'Tighter.',
  stronger: 'Stronger.',
  weaker: 'Weaker.',
  neutral: 'On a ladder, at the same step.',
}
