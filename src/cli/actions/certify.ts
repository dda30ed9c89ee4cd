import { buildCertificate, type Certificate, certificateText } from '../../engine/certificate/certificate.ts'
import { reasonSentences } from '../../engine/certificate/honesty.ts'
import { entriesOfRun } from '../../engine/ledger/ledger.ts'
import type { Installation } from '../../installation/installation.ts'
import { UsageError } from '../../shared/errors.ts'
import type { Call } from '../call.ts'
import { writeResult } from '../keep.ts'
import { aligned, wrapped } from '../text.ts'

/** Writes a run's certificate to files, each in the form that its name says. */
export async function certify(call: Call, id: string, files: readonly string[]): Promise<number> {
  const kinds = files.map(kindOf)
  const installation = await call.installation({ existing: true })
  await installation.runs.load(id)
  const certificate = await issueCertificate(call, installation, id)
  for (const [i, file] of files.entries())
    await writeResult(
      call,
      file,
      kinds[i] === 'pdf' ? await pdfOf(certificate) : certificateText(certificate),
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

/** Builds a run's certificate and notes in the ledger that it was issued. */
export async function issueCertificate(
  call: Call,
  installation: Installation,
  runId: string,
): Promise<Certificate> {
  const certificate = buildCertificate(
    await entriesOfRun(installation.ledger, runId),
    installation.keyring,
    call.clock,
  )
  await installation.ledger.append('certificate.issued', {
    runId,
    planId: certificate.plan.id,
    planDigest: certificate.plan.digest,
    certificate: certificate.number,
    certificateDigest: certificate.digest,
    status: certificate.status,
  })
  return certificate
}

/** The certificate as PDF/A. */
export async function pdfOf(certificate: Certificate): Promise<Uint8Array> {
  // Loaded when needed: fonts and paper weigh more than all other commands.
  const { renderCertificatePdf } = await import('../../engine/certificate/certificatePdf.ts')
  return renderCertificatePdf(certificate)
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
