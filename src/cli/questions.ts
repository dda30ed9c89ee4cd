import { Interrupted } from './exit.ts'

/** Questions to a person at a terminal. Ctrl-C at a question throws `Interrupted`. */
export interface Questions {
  yesOrNo(question: string, initial: boolean): Promise<boolean>
  /** True when the very word was typed. */
  typedWord(question: string, word: string): Promise<boolean>
}

/** Questions asked on the terminal of this process, on standard error so that results stay clean. */
export const terminalQuestions: Questions = {
  yesOrNo: async (question, initial) => {
    const { confirm } = await prompts()
    return answered(await confirm({ message: question, initialValue: initial, output: process.stderr }))
  },
  typedWord: async (question, word) => {
    const { text } = await prompts()
    return (
      (await answered(await text({ message: question, placeholder: word, output: process.stderr }))) === word
    )
  },
}

// Loaded when it is called: most commands ask nothing.
const prompts = () => import('@clack/prompts')

async function answered<T>(answer: T): Promise<Exclude<T, symbol>> {
  if (typeof answer !== 'symbol') return answer as Exclude<T, symbol>
  const { cancel } = await prompts()
  cancel('Stopped; nothing was changed.', { output: process.stderr })
  throw new Interrupted()
}
