import { legible } from '../output/legible.js'
import type { Labels } from './labels/labels.js'
import type { Holdings } from './view/holdings.js'

/** A paragraph for a methods section: what the series holds and lacks, and what therefore cannot be concluded. */
export function coverageNote(holdings: Holdings, labels: Labels): string {
  const sentences = labels.language === 'zh' ? chinese(holdings, labels) : english(holdings, labels)
  return legible(sentences.filter(sentence => sentence !== '').join(labels.language === 'zh' ? '' : ' '))
}

/** Seats named one by one; of more only the number is told. */
const NAMED = 12

type Listed = Holdings['seats']['notHeard']

function english(
  {
    title,
    place,
    meetings,
    missingSlots,
    kinds,
    length,
    cutOff,
    witnesses,
    unread,
    seats,
    tool,
    fingerprint,
  }: Holdings,
  labels: Labels,
): string[] {
  const papers = kinds.reduce((sum, [, count]) => sum + count, 0)
  const list = (listed: Listed) =>
    listed.length > NAMED
      ? `${listed.length} seats`
      : listed.map(({ name, meetings: at }) => `${name} (${at.join(', ')})`).join('; ')
  return [
    `The series “${title}”${place ? ` of ${place}` : ''} holds ${plural(papers, 'paper')} of ${plural(meetings.length, 'meeting')} between ${meetings[0]?.date ?? '–'} and ${meetings.at(-1)?.date ?? '–'}: ${kinds.map(([genre, count]) => `${count} ${labels.genre[genre]}`).join(', ')}.`,
    `They have ${grouped(length.all)} characters, the shortest ${grouped(length.least)} and the longest ${grouped(length.most)}.`,
    missingSlots.length > 0
      ? `Of the months in which the body meets year after year, these are missing: ${missingSlots.join(', ')}; a change across such a gap may have come at any time in it.`
      : '',
    cutOff.length > 0
      ? `${plural(cutOff.length, 'paper')} ${cutOff.length === 1 ? 'is' : 'are'} cut off (${cutOff.map(({ path, where }) => `${path}: ${where}`).join('; ')}), so silence there proves nothing.`
      : 'No paper is known to be cut off.',
    witnesses > 0 ? `${plural(witnesses, 'paper')} repeat passages of another and count once.` : '',
    unread > 0
      ? `${plural(unread, 'fault')} of reading ${unread === 1 ? 'is' : 'are'} listed by policy-diff check.`
      : '',
    `${seats.heardThroughout.length} of ${plural(seats.all, 'seat')} ${seats.heardThroughout.length === 1 ? 'is' : 'are'} heard at every meeting.`,
    seats.notHeard.length > 0
      ? `Not heard: ${list(seats.notHeard)}; of these nothing can be said to have disappeared at those meetings.`
      : '',
    seats.partly.length > 0
      ? `Heard only in part, in a collective voice or a paper cut off: ${list(seats.partly)}; what is said there counts, what is not said does not.`
      : '',
    kinds.length > 1 ? 'Where papers of different kinds are compared, what differs may be the kind.' : '',
    `Read with policy-diff ${tool.version} (${tool.segmenter}, lexicon ${tool.lexicon}); fingerprint of the papers ${fingerprint.slice(0, 12)}.`,
  ]
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const grouped = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')

function chinese(
  {
    title,
    place,
    meetings,
    missingSlots,
    kinds,
    length,
    cutOff,
    witnesses,
    unread,
    seats,
    tool,
    fingerprint,
  }: Holdings,
  labels: Labels,
): string[] {
  const papers = kinds.reduce((sum, [, count]) => sum + count, 0)
  const list = (listed: Listed) =>
    listed.length > NAMED
      ? `${listed.length}个席位`
      : listed.map(({ name, meetings: at }) => `${name}（${at.join('、')}）`).join('，')
  return [
    `“${title}”系列${place ? `（${place}）` : ''}收录${meetings[0]?.date ?? '–'}至${meetings.at(-1)?.date ?? '–'}的${meetings.length}次会议、${papers}份文献，其中${kinds.map(([genre, count]) => `${labels.genre[genre]}${count}份`).join('、')}。`,
    `全文共${grouped(length.all)}字，最短${grouped(length.least)}字，最长${grouped(length.most)}字。`,
    missingSlots.length > 0
      ? `在历年例会的月份中缺${missingSlots.join('、')}，跨越缺口的变化可能发生在其间任何时候。`
      : '',
    cutOff.length > 0
      ? `${cutOff.length}份文献不完整（${cutOff.map(({ path, where }) => `${path}：${where}`).join('；')}），其中未提及者不能作为消失的证据。`
      : '未发现文献残缺。',
    witnesses > 0 ? `${witnesses}份文献与他份重复，只计一次。` : '',
    unread > 0 ? `另有${unread}处未能读出，见policy-diff check。` : '',
    `${seats.all}个席位中有${seats.heardThroughout.length}个在每次会议上均有发言。`,
    seats.notHeard.length > 0
      ? `未见发言者：${list(seats.notHeard)}；对其在相应会议上不能断言任何内容消失。`
      : '',
    seats.partly.length > 0
      ? `仅见集体表态或残缺文本者：${list(seats.partly)}；其所言可计，未言不可计。`
      : '',
    kinds.length > 1 ? '不同体裁的文献相比，差异可能来自体裁。' : '',
    `本文用policy-diff ${tool.version}（${tool.segmenter}，词库${tool.lexicon}）读取，文献指纹${fingerprint.slice(0, 12)}。`,
  ]
}
