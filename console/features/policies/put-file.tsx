import { Alert, Button, Code, FileButton, Group, List, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { client, oneTime, problemOf } from '../../api/client.ts'
import { DeskSelect, useDesk } from '../../components/desk-select.tsx'
import { PageLink } from '../../components/link.tsx'
import { ProblemNote } from '../../components/states.tsx'
import { SubmitRow } from '../../components/submit-row.tsx'
import { useFindingWords } from './findings.tsx'
import { policyKey } from './queries.ts'

interface PutFileProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All policies of a YAML file become drafts, or none does. */
export function PutFile({ isOpen, onClose }: PutFileProps) {
  const { t } = useTranslation(['policies', 'common'])
  return (
    <Dialog opened={isOpen} onClose={onClose} title={t('putFile.title')} size="xl">
      <PutForm onClose={onClose} />
    </Dialog>
  )
}

function PutForm({ onClose }: Pick<PutFileProps, 'onClose'>) {
  const { t } = useTranslation(['policies', 'common'])
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<string>()
  const desk = useDesk(chosen)
  const [text, setText] = useState('')
  const putting = useMutation({
    mutationFn: () => client.policies.putFile({ desk, text }, oneTime()),
    onSuccess: () => queries.invalidateQueries({ queryKey: policyKey }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    putting.mutate()
  }
  if (putting.data !== undefined) return <Put answer={putting.data} onClose={onClose} />
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{t('putFile.lead')}</Text>
        <DeskSelect value={desk} onChange={setChosen} />
        <Group>
          <FileButton accept=".yaml,.yml,text/yaml" onChange={(file) => void file?.text().then(setText)}>
            {(props) => (
              <Button variant="default" {...props}>
                {t('putFile.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Textarea
          label={t('putFile.text')}
          autosize
          minRows={8}
          maxRows={20}
          required
          spellCheck={false}
          classNames={{ input: 'code' }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Refused error={putting.error} />
        <SubmitRow
          doing={{ isPending: putting.isPending, error: null }}
          onCancel={onClose}
          label={t('putFile.put')}
          isDisabled={desk === ''}
        />
      </Stack>
    </form>
  )
}

/** Mistakes have lines, which only the server’s own words tell. */
function Refused({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('policies')
  if (error === null) return undefined
  const { code, detail } = problemOf(error)
  if (code !== 'policies-invalid') return <ProblemNote error={error} />
  return (
    <Alert color="red" role="alert" title={t('putFile.invalid')}>
      <Code block lang="en" style={{ whiteSpace: 'pre-wrap' }}>
        {detail}
      </Code>
    </Alert>
  )
}

type Answer = Awaited<ReturnType<typeof client.policies.putFile>>

function Put({ answer, onClose }: { readonly answer: Answer; readonly onClose: () => void }) {
  const { t } = useTranslation(['policies', 'common'])
  const words = useFindingWords()
  return (
    <Stack>
      <Text>{t('putFile.done', { count: answer.items.length })}</Text>
      <List size="sm">
        {answer.items.map(({ id, version }) => (
          <List.Item key={id}>
            <PageLink to="/policies/$policy" params={{ policy: id }}>
              {id}
            </PageLink>{' '}
            ({t('version', { version })})
          </List.Item>
        ))}
      </List>
      {answer.warnings.length === 0 ? undefined : (
        <Alert color="orange" title={t('putFile.warnings', { count: answer.warnings.length })}>
          <List size="sm">
            {answer.warnings.map((warning) => (
              <List.Item key={`${warning.line}:${warning.column}:${warning.code}`}>
                {t('putFile.place', { line: warning.line, column: warning.column })} {words(warning)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('common:close')}</Button>
      </Group>
    </Stack>
  )
}
