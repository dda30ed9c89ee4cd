/** Under what name the words of a verb stand: those of `run.pause` under `run_pause`. */
export const verbKey = (verb: string): string => verb.replaceAll('.', '_')
