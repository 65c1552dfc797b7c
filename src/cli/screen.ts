import { type Command, Option } from 'commander'
import { MisuseError } from '../model/errors.js'
import { LANGUAGES, type Language } from '../report/labels/labels.js'
import type { TerminalOptions } from '../report/terminal/canvas.js'
import type { World } from './world.js'

/** Options that say how a result looks. */
export interface ScreenFlags {
  readonly lang: Language
  readonly width?: number
  readonly color: 'auto' | 'always' | 'never'
}

/** Columns where nothing says how wide the screen is. */
const USUAL_WIDTH = 80

/** Adds the options that say how a result looks. */
export function withScreenFlags(command: Command): Command {
  return command
    .addOption(new Option('--lang <language>', 'language of the labels').choices(LANGUAGES).default('en'))
    .option('--width <columns>', 'width of the screen', parseWidth)
    .addOption(
      new Option('--color <when>', 'auto is on a terminal, unless NO_COLOR is set')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
}

function parseWidth(typed: string): number {
  const width = Number(typed)
  if (Number.isInteger(width) && width > 0) return width
  throw new MisuseError(`--width takes a number of columns such as 100, not ${typed}.`)
}

/** How to draw on the screen there is; a file is no screen. */
export async function screenOf(flags: ScreenFlags, world: World, toFile: boolean): Promise<TerminalOptions> {
  const { labelsOf } = await import('../report/labels/catalogue.js')
  return {
    width: flags.width ?? (toFile ? USUAL_WIDTH : (world.stdout.columns ?? USUAL_WIDTH)),
    color: colorWanted(flags.color, world, toFile),
    labels: labelsOf(flags.lang),
  }
}

/** https://no-color.org and https://force-color.org: the option outranks the environment. */
function colorWanted(when: ScreenFlags['color'], { env, stdout }: World, toFile: boolean): boolean {
  if (when !== 'auto') return when === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return stdout.isTTY && !toFile && env.TERM !== 'dumb'
}
