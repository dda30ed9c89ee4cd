import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Role, roles } from '../../../src/shared/permissions.ts'

interface RoleChoiceProps {
  readonly value: readonly Role[]
  readonly onChange: (value: Role[]) => void
}

/** Roles to choose from, each with what it is for. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const { t } = useTranslation(['accounts', 'words'])
  return (
    <Checkbox.Group
      label={t('accounts:roles.label')}
      description={t('accounts:roles.help')}
      value={[...value]}
      onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
    >
      <Stack gap="xs" mt="xs">
        {roles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`words:role.${role}`)}
            description={t(`accounts:roles.meaning.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
