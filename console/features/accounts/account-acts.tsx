import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { client, oneTime } from '../../api/client.ts'
import { ConfirmButton } from '../../components/confirm.tsx'
import { say } from '../../components/say.ts'
import type { Told } from './invitation-link.tsx'
import { type Account, invitationAddress } from './queries.ts'

interface NewLinkProps {
  readonly account: Account
  readonly onTold: (told: Told) => void
}

/** For somebody who lost password or second factor. */
export function NewLink({ account: { handle, name }, onTold }: NewLinkProps) {
  const { t } = useTranslation('accounts')
  const queries = useQueryClient()
  const renew = async () => {
    const { token, expires } = await client.accounts.renew({ handle })
    onTold({ name, address: invitationAddress(token), expires })
    await queries.invalidateQueries({ queryKey: ['accounts'] })
    await queries.invalidateQueries({ queryKey: ['tokens'] })
  }
  return (
    <ConfirmButton
      size="xs"
      variant="default"
      label={t('link.do')}
      name={t('link.named', { name })}
      title={t('link.title', { name })}
      act={renew}
    >
      {t('link.text')}
    </ConfirmButton>
  )
}

/** Keeps somebody out, or lets them in again. */
export function Disabling({ account: { handle, name, isDisabled, version } }: { readonly account: Account }) {
  const { t } = useTranslation('accounts')
  const queries = useQueryClient()
  const word = isDisabled ? 'enable' : 'disable'
  return (
    <ConfirmButton
      size="xs"
      isDangerous={!isDisabled}
      label={t(`access.${word}.do`)}
      name={t(`access.${word}.named`, { name })}
      title={t(`access.${word}.title`, { name })}
      act={() =>
        client.accounts.change(
          { handle, isDisabled: !isDisabled },
          { context: { ...oneTime().context, version } },
        )
      }
      onDone={() => {
        say(t(`access.${word}.done`, { name }))
        void queries.invalidateQueries({ queryKey: ['accounts'] })
        void queries.invalidateQueries({ queryKey: ['tokens'] })
      }}
    >
      {t(`access.${word}.text`)}
    </ConfirmButton>
  )
}
