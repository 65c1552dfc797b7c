/** Every code the command line exits with. */
export const EXIT = {
  /** The work was done. */
  done: 0,
  /** The work was done and there are findings; only with `--exit-code`. */
  findings: 1,
  /**
   * The command cannot be carried out as given, or a paper cannot be read: what could be read is then still
   * printed, as `grep` and `diff` do.
   */
  misuse: 2,
  /** A fault of the program itself (`EX_SOFTWARE` of sysexits.h). */
  fault: 70,
  /** Interrupted by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends a command that did its work with `EXIT.findings`. */
export class FindingsExist extends Error {
  override readonly name = 'FindingsExist'
}

/** Ends a command that printed its result but could not read all papers, with `EXIT.misuse`. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput'
}
