/**
 * The caller asked for something that cannot be done: a folder that is not there, a manifest that does not
 * parse, an option with an impossible value. The message is one sentence that names the place and the way out.
 * The command line prints it and exits with 2. Content problems are diagnostics, never errors.
 */
export class MisuseError extends Error {
  override readonly name = 'MisuseError'
}
