import { type Certificate, certificateText } from '../../engine/certificate/certificate.ts'
import { reasonSentences } from '../../engine/certificate/honesty.ts'
import { certificatePdf, issueCertificate } from '../../installation/certificate.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { writeResult } from '../keep.ts'
import { aligned, wrapped } from '../text.ts'

/** Writes a run's certificate to files, each in the form that its name says. */
export async function certify(call: Call, id: string, files: readonly string[]): Promise<number> {
  const kinds = files.map(kindOf)
  const installation = await call.installation({ existing: true })
  await installation.runs.load(id)
  const certificate = await issueCertificate(installation, id)
  for (const [i, file] of files.entries())
    await writeResult(
      call,
      file,
      kinds[i] === 'pdf' ? await certificatePdf(certificate) : certificateText(certificate),
    )
  for (const line of certificateLines(call, certificate)) call.say(line)
  call.say()
  call.say(`Written to ${files.join(' and ')}.`)
  call.answer({
    certificate: certificate.number,
    status: certificate.status,
    reasons: certificate.reasons,
    digest: certificate.digest,
    run: id,
    files,
  })
  return 0
}

/** The certificate in short. */
export function certificateLines(call: Pick<Call, 'style' | 'terminal'>, certificate: Certificate): string[] {
  const { style, terminal } = call
  const status = certificate.status === 'complete' ? style.good('complete') : style.warn(certificate.status)
  return [
    `${style.bold(`Certificate ${certificate.number.toUpperCase()}`)}  ${status}`,
    ...aligned([
      ['run', certificate.run.id],
      ['effect', certificate.effect],
      ['signed with', certificate.keyId],
    ]),
    ...certificate.reasons.flatMap((reason) =>
      wrapped(`${style.warn('!')} ${reasonSentences[reason]}`, terminal.width),
    ),
  ]
}

function kindOf(file: string): 'pdf' | 'json' {
  if (/\.pdf$/i.test(file)) return 'pdf'
  if (/\.json$/i.test(file)) return 'json'
  throw new UsageError('certificate-form', `expected a file that ends with .pdf or .json, found ${file}`)
}
