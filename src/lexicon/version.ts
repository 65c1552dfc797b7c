/** Raised with every change to the data in this folder; part of every result. */
export const LEXICON_VERSION = '2026.11'
