import { ActionIcon, Button, Select } from '@mantine/core'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import type { ActionProps, SelectorOrEditorProps } from 'react-querybuilder'

/** Adds a condition or a group. */
export function AddButton(props: ActionProps) {
  return (
    <Button
      size="xs"
      variant="default"
      onClick={(event) => props.handleOnClick(event)}
      disabled={props.disabled === true}
    >
      {props.label}
    </Button>
  )
}

/** Takes a condition or a group away. */
export function RemoveButton(props: ActionProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={props.title ?? ''}
      onClick={(event) => props.handleOnClick(event)}
      disabled={props.disabled === true}
    >
      <IconX size={16} />
    </ActionIcon>
  )
}

interface Option {
  readonly name: string
  readonly label: string
}

/** Chooses a field, a comparison, or whether all or any count. */
export function Chooser(props: SelectorOrEditorProps & { readonly options?: unknown }) {
  return (
    <Select
      aria-label={props.title ?? ''}
      allowDeselect={false}
      data={((props.options ?? []) as readonly Option[]).map(({ name, label }) => ({ value: name, label }))}
      value={props.value ?? ''}
      onChange={(next) => props.handleOnChange(next)}
      w={165}
    />
  )
}
