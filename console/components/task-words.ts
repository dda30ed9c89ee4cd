import { useTranslation } from 'react-i18next'

interface NamedTask {
  readonly name: string
  readonly title: string
}

/** The desk that a task of Expunge itself asks somebody to look at; undefined for tasks of the organization. */
export function deskToLookAt(name: string): string | undefined {
  return name.startsWith('look-') ? name.slice(5) : undefined
}

/** What a task is called: by who wrote it, or in the reader's language where Expunge itself gives it. */
export function useTaskWords(): (task: NamedTask) => string {
  const { t } = useTranslation('requests')
  return ({ name, title }) => {
    const desk = deskToLookAt(name)
    return desk === undefined ? title : t('tasks.look', { desk })
  }
}
