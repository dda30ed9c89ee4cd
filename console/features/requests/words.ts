import { useTranslation } from 'react-i18next'
import { useProblemText } from '../../components/problem-words.tsx'
import { useTaskWords } from '../../components/task-words.ts'
import type en from '../../texts/en/requests.ts'
import type { Request } from './queries.ts'

/** The title of a task by its name; those that Expunge itself gives are said in the reader's language. */
export function useTaskTitle({ tasks }: Pick<Request, 'tasks'>): (name: string) => string {
  const words = useTaskWords()
  return (name) => {
    const task = tasks.find((one) => one.name === name)
    return task === undefined ? name : words(task)
  }
}

/** Why there is no work on a desk, or it failed: in words where they are known, else the code. */
export function useProblemWords(): (code: string) => string {
  const { t, i18n } = useTranslation('requests')
  const usual = useProblemText()
  return (code) => {
    if (i18n.exists(`requests:partProblem.${code}`))
      return t(`partProblem.${code as keyof typeof en.partProblem}`)
    if (i18n.exists(`requests:refusal.${code}`)) return t(`refusal.${code as keyof typeof en.refusal}`)
    return usual(code) ?? code
  }
}
