import { Alert, Box, Code, Stack, Text, Textarea } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatFilter, parseFilter } from '../../../src/engine/rule/filter.ts'
import { Loading } from '../states.tsx'
import type { FilterField } from './fields.ts'
import { type Group, groupOf, ruleOf } from './tree.ts'

const FilterBuilder = lazy(() => import('./filter-builder.tsx'))

interface FilterInputProps {
  readonly label: string
  readonly description?: string
  /** The filter in the filter language; empty for all. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** What may be asked about; without it the filter is written as text alone. */
  readonly fields?: readonly FilterField[] | undefined
  readonly error?: string | undefined
  readonly isRequired?: boolean
}

/** A filter as conditions to choose and as text: a change of either shows in the other at once. */
export function FilterInput(props: FilterInputProps) {
  const { label, description, value, onChange, fields, error, isRequired = false } = props
  const { t } = useTranslation('filter')
  const [text, setText] = useState(value)
  const [group, setGroup] = useState<Group>(() => read(value).group ?? groupOf(undefined))
  const { problem } = read(text)
  const write = (next: string) => {
    setText(next)
    onChange(next.trim())
    const found = read(next)
    if (found.group !== undefined) setGroup(found.group)
  }
  const build = (next: Group) => {
    setGroup(next)
    const rule = ruleOf(next)
    const printed = rule === undefined ? '' : formatFilter(rule)
    // What the builder tells when it is first drawn is what it was given.
    if (printed === textOf(text)) return
    setText(printed)
    onChange(printed)
  }
  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <Box>
        <Text fw={500} size="sm">
          {label}
        </Text>
        {description === undefined ? undefined : (
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        )}
      </Box>
      {fields === undefined ? undefined : problem === undefined ? (
        <Suspense fallback={<Loading lines={2} />}>
          <FilterBuilder group={group} fields={fields} onChange={build} />
        </Suspense>
      ) : (
        <Alert color="orange" variant="light">
          {t('mendFirst')}
        </Alert>
      )}
      <Textarea
        label={t('asText')}
        description={t('asTextHint')}
        placeholder={isRequired ? "type = 'complaint'" : t('all')}
        autosize
        minRows={1}
        maxRows={8}
        spellCheck={false}
        required={isRequired}
        classNames={{ input: 'code' }}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        error={problem === undefined ? error : t('unreadable')}
      />
      {problem === undefined ? undefined : (
        <Code block lang="en" role="status">
          {problem}
        </Code>
      )}
    </Stack>
  )
}

const textOf = (text: string) => {
  const { group } = read(text)
  const rule = group === undefined ? undefined : ruleOf(group)
  return rule === undefined ? '' : formatFilter(rule)
}

function read(text: string): { readonly group?: Group; readonly problem?: string } {
  if (text.trim() === '') return { group: groupOf(undefined) }
  try {
    return { group: groupOf(parseFilter(text)) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
