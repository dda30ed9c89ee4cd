import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconEyeOff from '@tabler/icons-react/dist/esm/icons/IconEyeOff.mjs'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { BeforeAfter } from './before-after.tsx'
import { Loading, ProblemNote } from './states.tsx'

/** Values of one ticket and of the person, before and after: asked for by a click, read from the desk, and gone with the page. */
export function PlanPreview({ plan }: { readonly plan: string }) {
  const { t } = useTranslation('pieces')
  const looking = useMutation({ mutationFn: () => client.plans.preview({ plan }), gcTime: 0 })
  const { data } = looking
  return (
    <Stack gap="sm" data-preview>
      <Group gap="sm">
        {data === undefined ? (
          <Button
            variant="default"
            leftSection={<IconEye size={16} />}
            loading={looking.isPending}
            onClick={() => looking.mutate()}
          >
            {t('preview.show')}
          </Button>
        ) : (
          <Button variant="default" leftSection={<IconEyeOff size={16} />} onClick={looking.reset}>
            {t('preview.hide')}
          </Button>
        )}
        <Text size="sm" c="dimmed" flex="1 1 16rem" maw="75ch">
          {looking.isPending ? t('preview.waits') : t('preview.text')}
        </Text>
      </Group>
      {looking.isPending ? <Loading lines={3} /> : undefined}
      {looking.error === null ? undefined : <ProblemNote error={looking.error} />}
      {data === undefined ? undefined : (
        <SimpleGrid cols={{ base: 1, xl: 2 }} spacing="xl">
          <BeforeAfter title={t('preview.ticket')} values={data.ticket} />
          <BeforeAfter title={t('preview.person')} values={data.person} />
        </SimpleGrid>
      )}
    </Stack>
  )
}
