import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemNote } from './states.tsx'

interface Props {
  /** What the form sets going. */
  readonly doing: { readonly isPending: boolean; readonly error: unknown }
  readonly onCancel: () => void
  /** What the form does, where that is not to save. */
  readonly label?: string
  readonly isDisabled?: boolean
  readonly isDangerous?: boolean
}

/** The end of a form: why it was refused, the way out of it, and what it does. */
export function SubmitRow({ doing, onCancel, label, isDisabled, isDangerous }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {doing.error === null ? undefined : <ProblemNote error={doing.error} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button
          type="submit"
          loading={doing.isPending}
          disabled={isDisabled === true}
          {...(isDangerous === true ? { color: 'red' } : {})}
        >
          {label ?? t('save')}
        </Button>
      </Group>
    </>
  )
}
