import type { Genre } from '../../model/document.js'
import type { CaveatCode } from '../../model/finding.js'
import type { Role } from '../../model/seat.js'
import { inWords } from './codes.js'
import type { Labels } from './labels.js'
import { grouped } from './quantity.js'
import { STUDY_EN } from './study-en.js'

const CAVEATS: Readonly<Record<CaveatCode, string>> = {
  'seat-skipped': 'not heard in between',
  'holder-changed': 'another person speaks for the seat',
  'role-changed': 'heard through another office',
  'genre-differs': 'papers of different kinds',
  'shorter-record': 'the later record is much shorter',
  'deadline-passed': 'its deadline passed in silence',
  'deadline-unheard': 'its deadline passed; the seat was not heard since',
  'not-comparable': 'a figure of the same measure is not comparable',
  'said-elsewhere': 'another seat keeps it',
  'said-by': 'said by several seats',
  'weak-match': 'the pairing is weak',
  'cut-off': 'the earlier paper is cut off',
}

const ROLES: Readonly<Record<Role, string>> = {
  party_secretary: 'party secretary',
  deputy_party_secretary: 'deputy party secretary',
  mayor_or_head: 'head of government',
  deputy_mayor_or_head: 'deputy head of government',
  committee_director: 'committee director',
  department_head: 'department head',
  deputy_department_head: 'deputy department head',
  congress_chair: 'chair of the people’s congress',
  cppcc_chair: 'chair of the political consultative conference',
  enterprise_head: 'head of an enterprise',
  member: 'member',
}

const GENRES: Readonly<Record<Genre, string>> = {
  report: 'report',
  newspaper: 'newspaper',
  interviews: 'interviews',
  speech: 'speech',
  communique: 'communiqué',
  other: 'other',
}

/** Caveats whose message is only what went over into what, or names. */
const ARROWS: readonly CaveatCode[] = ['holder-changed', 'role-changed', 'genre-differs', 'said-by']

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

export const EN: Labels = {
  language: 'en',
  study: STUDY_EN,
  status: {
    changed: 'changed',
    disappeared: 'disappeared',
    new: 'new',
    returned: 'returned',
    persisted: 'persisted',
  },
  kind: {
    goal: 'goal',
    slogan: 'slogan',
    figure: 'figure',
    commitment: 'commitment',
    statement: 'statement',
  },
  coverage: { heard: 'heard', partial: 'in part', not_heard: 'not heard' },
  role: ROLES,
  genre: GENRES,
  facet: {
    value: 'value',
    unit: 'unit',
    bound: 'bound',
    deadline: 'deadline',
    members: 'members',
    scope: 'scope',
    role: 'role',
    wording: 'wording',
    stage: 'stage',
    strength: 'strength',
    object: 'object',
  },
  stage: {
    promised: 'promised',
    under_way: 'under way',
    done: 'done',
    reported: 'reported',
    assessed: 'assessed',
  },
  outcome: { met: 'met', missed: 'missed', partly: 'met in part', done: 'done' },
  deadlineSense: {
    earlier: 'earlier',
    later: 'later',
    added: 'added',
    dropped: 'dropped',
    restated: 'restated',
  },
  boundSense: { tightened: 'tightened', loosened: 'loosened', other: 'other bound' },
  comma: ', ',
  separator: ' · ',
  none: 'none',
  contents: 'Contents',
  overview: 'What was compared',
  mostTelling: 'Most telling',
  seatBySeat: 'Seat by seat',
  coverageTitle: 'Who was heard',
  figuresTitle: 'Figures',
  slogansTitle: 'Slogans',
  howToRead: 'How to read this report',
  series: 'The series as a whole',
  seat: 'seat',
  meeting: 'meeting',
  source: 'source',
  documents: 'document',
  evidence: 'evidence',
  compared: 'compared',
  notHeard: 'not heard',
  findings: 'findings',
  replacedBy: 'in its place',
  heard: 'heard',
  caveat: ({ code, message }) =>
    ARROWS.includes(code) ? `${CAVEATS[code]} (${inWords(message, { ...ROLES, ...GENRES })})` : CAVEATS[code],
  quantity: (decimal, unit) => `${grouped(decimal)} ${unit}`.trim(),
  unitOfDifference: unit => ({ '%': 'pp', '‰': '‰ points' })[unit] ?? unit,
  quoted: text => `“${text}”`,
  aside: text => ` (${text})`,
  line: line => `line ${line}`,
  counts: {
    meetings: counted('meeting', 'meetings'),
    documents: counted('document', 'documents'),
    seats: counted('seat', 'seats'),
    statements: counted('statement', 'statements'),
    findings: counted('finding', 'findings'),
    times: counted('time', 'times'),
    more: count => `and ${count} more`,
    columns: {
      turns: 'turns',
      statements: 'statements',
      figures: 'figures',
      slogans: 'slogans',
      goals: 'goals',
    },
  },
  check: {
    heard: 'Who was heard',
    speaker: 'speaker',
    role: 'role, or why it is no seat’s',
    characters: 'characters',
    nobody: 'no seat',
    variants: 'Where a second paper of the same passage reads otherwise',
    variant: { character: 'character', word: 'word', omission: 'omission', punctuation: 'punctuation' },
    leftOut: '(left out)',
    likelier: 'likelier',
  },
  sentence: {
    nothingNoticed: 'Nothing to mind was noticed.',
    nothingFound: 'No finding answers to this selection.',
    singleMeeting: 'One meeting only: there is nothing to compare.',
    notHeardMeans: 'The papers hold no speech of these seats, so nothing of theirs is called disappeared.',
    skipped: meetings => `not heard at ${meetings}`,
    nothingToCompare: 'Nothing to compare',
    statementsCondensed: counts => `Sentences without a counterpart: ${counts}.`,
    hidden: count => `and ${count} more; --all shows them, --out FILE writes them.`,
    explainHint: 'policy-diff explain ID shows a finding in its context.',
    legend: {
      changed: 'the same commitment with another value, deadline, member or wording',
      disappeared: 'said before; the seat was heard again and did not say it',
      new: 'said for the first time',
      returned: 'said before, then not, and now again',
      persisted: 'said again unchanged',
    },
    generated: (version, segmenter, fingerprint) =>
      `policy-diff ${version} · segmenter ${segmenter} · corpus ${fingerprint}`,
  },
}
