import type { Command } from 'commander'
import type { Analysis } from '../model/analysis.js'
import { MisuseError } from '../model/errors.js'
import { STATUSES, type Status } from '../model/finding.js'
import type { ThreadKind } from '../model/thread.js'
import type { Selection } from '../report/view/selection.js'
import { choose } from './choice.js'
import { listOption, textsOption } from './list-option.js'

const KINDS: readonly ThreadKind[] = ['commitment', 'slogan', 'figure']

/** Options that say which findings are shown. */
export interface SelectionFlags {
  readonly seat?: readonly string[]
  readonly kind?: readonly ThreadKind[]
  readonly status?: readonly Status[]
  readonly from?: string
  readonly to?: string
}

/** Adds the options that say which findings are shown. */
export function withSelectionFlags(command: Command): Command {
  return command
    .addOption(textsOption('--seat <names>', 'only these seats, by name or a part of it'))
    .addOption(listOption('--kind <kinds>', 'only these kinds', KINDS))
    .addOption(listOption('--status <statuses>', 'only these statuses', STATUSES))
}

/** Adds the options that narrow a series; two meetings compared directly have no use for them. */
export function withRangeFlags(command: Command): Command {
  return command
    .option('--from <meeting>', 'only what is compared from this meeting on')
    .option('--to <meeting>', 'only what is compared up to this meeting')
}

/**
 * Looks up the names a user gave in the analysis.
 * @throws MisuseError where there is no such seat or meeting.
 */
export function resolveSelection(flags: SelectionFlags, analysis: Analysis): Selection {
  return {
    seats: flags.seat?.map(name => chooseSeat(name, analysis)) ?? null,
    kinds: flags.kind ?? null,
    statuses: flags.status ?? null,
    from: flags.from === undefined ? null : chooseMeeting(flags.from, analysis),
    to: flags.to === undefined ? null : chooseMeeting(flags.to, analysis),
  }
}

/** @throws MisuseError where the corpus has no such seat. */
export function chooseSeat(typed: string, { seats }: Pick<Analysis, 'seats'>): string {
  return choose(
    'seat',
    typed,
    seats.map(({ id, name }) => ({ name, value: id })),
  )
}

/** @throws MisuseError where the corpus has no such meeting. */
export function chooseMeeting(typed: string, { meetings }: Pick<Analysis, 'meetings'>): string {
  return choose(
    'meeting',
    typed,
    meetings.map(({ id }) => ({ name: id, value: id })),
  )
}

/**
 * The seat heard at most meetings; of several the one with most to say.
 * @throws MisuseError where no seat is heard.
 */
export function busiestSeat({ lines, seats }: Analysis): string {
  const heard = new Map<string, { meetings: Set<string>; lines: number }>()
  for (const { seat, meeting } of lines) {
    const one = heard.get(seat) ?? { meetings: new Set(), lines: 0 }
    one.meetings.add(meeting)
    heard.set(seat, { ...one, lines: one.lines + 1 })
  }
  const [first] = [...heard].sort(([, a], [, b]) => b.meetings.size - a.meetings.size || b.lines - a.lines)
  const seat = first?.[0] ?? seats[0]?.id
  if (seat === undefined)
    throw new MisuseError('No seat is heard in these papers; policy-diff check says what was read.')
  return seat
}
