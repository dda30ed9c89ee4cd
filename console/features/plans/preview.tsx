import { Button, SimpleGrid, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { BeforeAfter } from '../../components/before-after.tsx'
import { Section } from '../../components/page.tsx'
import { Loading, ProblemNote } from '../../components/states.tsx'
import { useMay } from '../../session/session.ts'
import type { Plan } from './plan.ts'

/** Values of one ticket and of the person, before and after: for those who may, asked for by a click, and not kept. */
export function Preview({ plan: { id } }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const may = useMay()
  const looking = useMutation({
    mutationFn: () => client.plans.preview({ plan: id }),
    gcTime: 0,
  })
  if (!may('preview')) return undefined
  const { data } = looking
  return (
    <Section
      title={t('preview')}
      lead={t('previewLead')}
      actions={
        data === undefined ? (
          <Button
            variant="default"
            leftSection={<IconEye size={16} />}
            loading={looking.isPending}
            onClick={() => looking.mutate()}
          >
            {t('previewShow')}
          </Button>
        ) : (
          <Button variant="default" leftSection={<IconEyeOff size={16} />} onClick={() => looking.reset()}>
            {t('previewHide')}
          </Button>
        )
      }
    >
      {looking.isPending ? (
        <>
          <Text size="sm" c="dimmed">
            {t('previewWaits')}
          </Text>
          <Loading lines={3} />
        </>
      ) : undefined}
      {looking.error === null ? undefined : <ProblemNote error={looking.error} />}
      {data === undefined ? undefined : (
        <SimpleGrid cols={{ base: 1, xl: 2 }} spacing="xl" data-preview>
          <BeforeAfter title={t('previewTicket')} values={data.ticket} />
          <BeforeAfter title={t('previewPerson')} values={data.person} />
        </SimpleGrid>
      )}
    </Section>
  )
}
