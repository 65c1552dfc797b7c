import { Option } from 'commander'
import { choose } from './choice.js'

/** An option that takes one or more of a fixed list, separated by commas or given again. */
export function listOption(flags: string, description: string, values: readonly string[]): Option {
  const what = flags.replace(/^--| .*$/g, '')
  const choices = values.map(value => ({ name: value, value }))
  return new Option(flags, description)
    .choices(values)
    .argParser((typed: string, before: string[] | undefined) => [
      ...(before ?? []),
      ...typed.split(',').map(one => choose(what, one.trim(), choices)),
    ])
}

/** An option that takes any texts, separated by commas or given again. */
export function textsOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((typed: string, before: string[] | undefined) => [
    ...(before ?? []),
    ...typed.split(/[,，、]/u).map(one => one.trim()),
  ])
}
