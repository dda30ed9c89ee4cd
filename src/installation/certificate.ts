import { buildCertificate, type Certificate } from '../engine/certificate/certificate.ts'
import { entriesOfRun } from '../engine/ledger/ledger.ts'
import type { Installation } from './installation.ts'

/**
 * Builds a run's certificate and notes in the ledger that it was issued. As long as nothing new is known of the run, it is
 * the certificate that was issued last, to the letter. Throws `no-such-run`.
 */
export async function issueCertificate(
  { runs, ledger, keyring, clock }: Pick<Installation, 'runs' | 'ledger' | 'keyring' | 'clock'>,
  runId: string,
): Promise<Certificate> {
  await runs.load(runId)
  const entries = await entriesOfRun(ledger, runId)
  const last = entries.at(-1)
  if (last?.kind === 'certificate.issued') {
    const { issued, certificateDigest } = last.facts
    const again =
      issued === undefined
        ? undefined
        : buildCertificate(entries.slice(0, -1), keyring, { now: () => new Date(issued) })
    // Another where a later version of Expunge says more of the same.
    if (again?.digest === certificateDigest) return again
  }
  const certificate = buildCertificate(entries, keyring, clock)
  await ledger.append('certificate.issued', {
    runId,
    planId: certificate.plan.id,
    planDigest: certificate.plan.digest,
    certificate: certificate.number,
    issued: certificate.issued,
    certificateDigest: certificate.digest,
    status: certificate.status,
  })
  return certificate
}

/** A certificate as PDF/A. */
export async function certificatePdf(certificate: Certificate): Promise<Uint8Array> {
  // Loaded when needed: fonts and paper weigh more than all the rest.
  const { renderCertificatePdf } = await import('../engine/certificate/certificatePdf.ts')
  return renderCertificatePdf(certificate)
}
