import { sha256 } from '../../shared/canonical.ts'
import { RefusedError } from '../../shared/errors.ts'
import type { Finding } from '../detection/detector.ts'
import type { TextFinder } from './combine.ts'

/** Gives a finder that searches each text once. `known` names all that it finds by, beside the text. */
export type Remember = (known: string, make: () => TextFinder) => TextFinder

/** What was found in texts, without the texts, so that no text is searched while its row is locked. */
export interface Recollection {
  /** For reading ahead: searches what is not known yet. */
  readonly ahead: Remember
  /**
   * For one transaction that holds locks: searches the few texts that changed since they were read, and throws
   * `TextsChanged` where they are many. An analyzer is asked only when reading ahead twice did not spare it.
   */
  readonly underLock: () => Remember
}

/** Thrown while rows are locked: their texts are to be read ahead again. The chunk is rolled back and tried again. */
export class TextsChanged extends RefusedError {}

/** Characters: about as much as is searched within a second, and as an analyzer reads within two. */
const mostUnderLock = 500_000
const mostAskedUnderLock = 50_000

export function openRecollection({ asks }: { readonly asks: boolean }): Recollection {
  const found = new Map<string, readonly Finding[]>()
  let transactions = 0
  const remember =
    (allow: (text: string) => void, isAhead = false): Remember =>
    (known, make) => {
      let made: TextFinder | undefined
      const finder = () => (made ??= make())
      const nameOf = (text: string) => sha256(JSON.stringify([known, text]))
      const unknownOf = (texts: readonly string[]) => texts.filter((text) => !found.has(nameOf(text)))
      return {
        ...(asks
          ? {
              prepare: async (texts: readonly string[]) => {
                const unknown = unknownOf(texts)
                if (unknown.length === 0) return
                for (const text of unknown) allow(text)
                await finder().prepare?.(unknown)
              },
            }
          : {}),
        ...(isAhead
          ? {
              expect: (texts: readonly string[]) => {
                const unknown = unknownOf(texts)
                if (unknown.length > 0) finder().expect?.(unknown)
              },
            }
          : {}),
        find: (text) => {
          const name = nameOf(text)
          const before = found.get(name)
          if (before !== undefined) return before
          allow(text)
          const findings = finder().find(text)
          found.set(name, findings)
          return findings
        },
      }
    }
  return {
    ahead: remember(() => undefined, true),
    underLock: () => {
      transactions++
      const mostAsked = transactions > 2 ? mostAskedUnderLock : 0
      let left = asks ? mostAsked : mostUnderLock
      return remember((text) => {
        left -= text.length
        if (left < 0) throw tooMany()
      })
    },
  }
}

const tooMany = () =>
  new TextsChanged('texts-changed', 'others change texts as fast as they can be searched', {
    remedy: 'Nothing of this chunk was changed. Resume the run when the desk is quieter.',
  })
