import { Button, type ButtonProps, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from './dialog.tsx'
import { SubmitRow } from './submit-row.tsx'

interface ConfirmProps extends ButtonProps {
  /** What the button says, and the one that carries it out. */
  readonly label: string
  readonly title: string
  /** What the button is called where several say the same, as in a list. */
  readonly name?: string
  /** What will happen, in words. */
  readonly children: ReactNode
  /** A word that has to be typed first, for what cannot be taken back. */
  readonly typed?: string
  readonly isDangerous?: boolean
  /** False as long as something asked for in `children` is still to be chosen. */
  readonly isReady?: boolean
  readonly act: () => Promise<unknown>
  readonly onDone?: () => void
}

/** A button that asks before it acts, and tells in the same place why it could not. */
export function ConfirmButton(props: ConfirmProps) {
  const { label, title, name, children, typed, isDangerous, isReady, act, onDone, ...button } = props
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button
        variant={isDangerous === true ? 'outline' : 'filled'}
        {...(isDangerous === true ? { color: 'red' } : {})}
        {...button}
        {...(name === undefined ? {} : { 'aria-label': name })}
        onClick={open}
      >
        {label}
      </Button>
      <Dialog opened={isOpen} onClose={close} title={title} centered size="lg">
        <ConfirmForm
          {...{ label, typed, isDangerous, isReady, act }}
          onDone={() => {
            close()
            onDone?.()
          }}
          onCancel={close}
        >
          {children}
        </ConfirmForm>
      </Dialog>
    </>
  )
}

interface ConfirmFormProps {
  readonly label: string
  readonly typed: string | undefined
  readonly isDangerous: boolean | undefined
  readonly isReady: boolean | undefined
  readonly act: () => Promise<unknown>
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}

function ConfirmForm({
  label,
  typed,
  isDangerous,
  isReady: isChosen = true,
  act,
  onDone,
  onCancel,
  children,
}: ConfirmFormProps) {
  const { t } = useTranslation('common')
  const [word, setWord] = useState('')
  const acting = useMutation({ mutationFn: act, onSuccess: onDone })
  const isReady = isChosen && (typed === undefined || word.trim() === typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) acting.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text component="div">{children}</Text>
        {typed === undefined ? undefined : (
          <TextInput
            label={t('confirm.type', { word: typed })}
            value={word}
            onChange={(event) => setWord(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        <SubmitRow
          doing={acting}
          onCancel={onCancel}
          label={label}
          isDisabled={!isReady}
          isDangerous={isDangerous === true}
        />
      </Stack>
    </form>
  )
}
