import { useTranslation } from 'react-i18next'
import type en from '../../texts/en/requests.ts'
import type { Request, Task } from './queries.ts'

/** The title of a task by its name; those that Expunge itself gives are said in the reader's language. */
export function useTaskTitle({ tasks }: Pick<Request, 'tasks'>): (name: string) => string {
  const words = useTaskWords()
  return (name) => {
    const task = tasks.find((one) => one.name === name)
    return task === undefined ? name : words(task)
  }
}

export function useTaskWords(): (task: Pick<Task, 'name' | 'title'>) => string {
  const { t } = useTranslation('requests')
  return ({ name, title }) => (name.startsWith('look-') ? t('tasks.look', { desk: name.slice(5) }) : title)
}

/** Why there is no work on a desk, or it failed: in words where they are known, else the code. */
export function useProblemWords(): (code: string) => string {
  const { t, i18n } = useTranslation('requests')
  return (code) => {
    if (i18n.exists(`requests:partProblem.${code}`))
      return t(`partProblem.${code as keyof typeof en.partProblem}`)
    if (i18n.exists(`requests:refusal.${code}`)) return t(`refusal.${code as keyof typeof en.refusal}`)
    return code
  }
}
