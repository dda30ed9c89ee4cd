import { Checkbox, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Permission, permissions } from '../../src/shared/permissions.ts'

interface PermissionListProps {
  readonly label: string
  readonly description?: string
  /** Those that can be given. */
  readonly among: readonly Permission[]
  readonly value: readonly Permission[]
  readonly onChange: (value: Permission[]) => void
}

/** Permissions to choose from, in their usual order, each with what it allows. */
export function PermissionList({ label, description, among, value, onChange }: PermissionListProps) {
  const { t } = useTranslation('words')
  return (
    <Checkbox.Group
      label={label}
      {...(description === undefined ? {} : { description })}
      value={[...value]}
      onChange={(chosen) => onChange(permissions.filter((name) => chosen.includes(name)))}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
        {permissions
          .filter((name) => among.includes(name))
          .map((name) => (
            <Checkbox key={name} value={name} label={t(`permission.${name}`)} />
          ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}
