/** Every code the command line exits with. */
export const EXIT = {
  /** The work was done. */
  done: 0,
  /** The work was done and there are findings; only with `--exit-code`. */
  findings: 1,
  /** The command cannot be carried out as given, or its input cannot be read. */
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
