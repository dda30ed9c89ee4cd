import { Table, Text, VisuallyHidden } from '@mantine/core'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import { useTranslation } from 'react-i18next'
import { permissions, permissionsByRole, roles } from '../../../src/shared/permissions.ts'
import { Section } from '../../components/page.tsx'

/** Which role may do what. */
export function RolesTable() {
  const { t } = useTranslation(['accounts', 'words'])
  return (
    <Section title={t('accounts:roles.title')} lead={t('accounts:roles.lead')}>
      <Table.ScrollContainer
        type="native"
        minWidth={720}
        pos="relative"
        tabIndex={0}
        role="group"
        aria-label={t('accounts:roles.title')}
      >
        <Table aria-label={t('accounts:roles.title')} striped>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('accounts:roles.permission')}</Table.Th>
              {roles.map((role) => (
                <Table.Th key={role} ta="center">
                  {t(`words:role.${role}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {permissions.map((permission) => (
              <Table.Tr key={permission}>
                <Table.Th scope="row">
                  {t(`words:permission.${permission}`)}
                  <Text size="xs" c="dimmed" fw={400}>
                    {t(`accounts:permission.${permission}`)}
                  </Text>
                </Table.Th>
                {roles.map((role) => (
                  <Table.Td key={role} ta="center">
                    {permissionsByRole[role].includes(permission) ? (
                      <>
                        <IconCheck size={18} aria-hidden />
                        <VisuallyHidden>{t('accounts:roles.may')}</VisuallyHidden>
                      </>
                    ) : (
                      <VisuallyHidden>{t('accounts:roles.mayNot')}</VisuallyHidden>
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}
