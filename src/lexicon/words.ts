/** The words of a list written as one text, parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/u)
