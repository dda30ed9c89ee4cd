import { Decrypter } from 'age-encryption'
import { fromBuffer } from 'yauzl'

/** Opens a package as the person does who has the passphrase: the files of the archive by their paths. */
export async function openPackage(
  encrypted: Uint8Array,
  passphrase: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return unzipped(Buffer.from(await decrypter.decrypt(encrypted)))
}

/** The files of a ZIP by their paths. Fails for one that is cut off or holds a path twice. */
export function unzipped(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true, validateEntrySizes: true }, (failed, file) => {
      if (failed !== null) return reject(failed)
      const found = new Map<string, Buffer>()
      file.on('error', reject)
      file.on('end', () => resolve(found))
      file.on('entry', (entry: { fileName: string }) => {
        file.openReadStream(entry as Parameters<typeof file.openReadStream>[0], (error, stream) => {
          if (error !== null) return reject(error)
          const pieces: Buffer[] = []
          stream.on('data', (piece: Buffer) => pieces.push(piece))
          stream.on('error', reject)
          stream.on('end', () => {
            if (found.has(entry.fileName)) return reject(new Error(`${entry.fileName} is there twice`))
            found.set(entry.fileName, Buffer.concat(pieces))
            file.readEntry()
          })
        })
      })
      file.readEntry()
    })
  })
}
