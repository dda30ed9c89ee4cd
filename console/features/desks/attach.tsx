import { Alert, Button, List, Select, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { client, oneTime } from '../../api/client.ts'
import { say } from '../../components/say.ts'
import { Loaded } from '../../components/states.tsx'
import { SubmitRow } from '../../components/submit-row.tsx'
import { mapsQuery } from './queries.ts'

/** Opens the form that attaches a desk. */
export function AttachButton() {
  const { t } = useTranslation('desks')
  const [isOpen, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button onClick={open}>{t('attach.title')}</Button>
      <Dialog opened={isOpen} onClose={close} title={t('attach.title')} size="lg">
        <AttachForm onCancel={close} />
      </Dialog>
    </>
  )
}

const namePattern = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/
const addressPattern =
  /^(?:env:EXPUNGE_DESK_[A-Z0-9_]{1,50}|(?:postgres(?:ql)?|mysql|mariadb):\/\/[^/?#:@]+:[^/?#@]+@.+)$/i

function AttachForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation(['desks', 'common'])
  const queries = useQueryClient()
  const navigate = useNavigate()
  const maps = useQuery(mapsQuery)
  const [name, setName] = useState('')
  const [map, setMap] = useState<string | null>(null)
  const [address, setAddress] = useState('')
  const attaching = useMutation({
    mutationFn: () => client.desks.add({ name, map: map ?? '', address: address.trim() }, oneTime()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['desks'] })
      say(t('desks:attach.done', { name }))
      await navigate({ to: '/desks/$desk', params: { desk: name } })
    },
  })
  const isName = namePattern.test(name)
  const isAddress = addressPattern.test(address.trim())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isName && isAddress && map !== null) attaching.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Alert color="gray" title={t('desks:attach.readFirst')}>
          <List size="sm" spacing={4}>
            <List.Item>{t('desks:attach.rights')}</List.Item>
            <List.Item>{t('desks:attach.backup')}</List.Item>
            <List.Item>{t('desks:attach.nothing')}</List.Item>
          </List>
          <Text size="sm" mt={6}>
            {t('desks:attach.docs')}
          </Text>
        </Alert>
        <TextInput
          label={t('desks:attach.name')}
          description={t('desks:attach.nameHelp')}
          required
          maxLength={40}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={name === '' || isName ? undefined : t('desks:attach.nameError')}
        />
        <Loaded query={maps} lines={1}>
          {({ items }) => (
            <Select
              label={t('desks:attach.map')}
              description={t('desks:attach.mapHelp')}
              required
              value={map}
              onChange={setMap}
              data={items.map((one) => ({
                value: one.name,
                label: `${one.title} (${[one.name, ...one.engines].join(', ')})`,
              }))}
            />
          )}
        </Loaded>
        <TextInput
          label={t('desks:attach.address')}
          description={t('desks:attach.addressHelp')}
          placeholder="env:EXPUNGE_DESK_SUPPORT"
          required
          maxLength={2_000}
          autoComplete="off"
          spellCheck={false}
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
          error={address === '' || isAddress ? undefined : t('desks:attach.addressError')}
        />
        <SubmitRow
          doing={attaching}
          onCancel={onCancel}
          label={t('desks:attach.do')}
          isDisabled={!isName || !isAddress || map === null}
        />
      </Stack>
    </form>
  )
}
