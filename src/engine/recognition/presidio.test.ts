import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { presidioAnalyzer } from './presidio.ts'
import { createRecognizer } from './recognizer.ts'

let server: Server | undefined
afterEach(async () => {
  await new Promise<unknown>((done) => (server === undefined ? done(undefined) : server.close(done)))
  server = undefined
})

interface Asked {
  readonly text: string
  readonly language: string
}

/** Speaks the analyzer's interface: finds one word, and counts in characters as Python does. */
async function analyzerOf(answer: (asked: Asked) => unknown, status = 200): Promise<string> {
  const made = createServer((request, response) => {
    if (request.method !== 'POST' || request.url !== '/analyze') return void response.writeHead(404).end()
    void json(request).then((asked) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(answer(asked as Asked)))
    })
  })
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`
}

async function analyzerThat(answers: (response: ServerResponse) => void): Promise<string> {
  const made = createServer((_, response) => answers(response))
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`
}

function named(word: string, score: number) {
  return ({ text }: Asked) => {
    const characters = [...text]
    const start = Array.from(text.slice(0, text.indexOf(word))).length
    return text.includes(word)
      ? [
          {
            entity_type: 'PERSON',
            start,
            end: start + [...word].length,
            score,
            analysis_explanation: null,
            recognition_metadata: { recognizer_name: 'SpacyRecognizer' },
          },
          { entity_type: 'DATE_TIME', start: 0, end: characters.length, score: 0.85 },
        ]
      : []
  }
}

describe('a Presidio analyzer', () => {
  it('finds a name that no rule knows, where the text says it, in markup and after letters of two halves', async () => {
    const url = await analyzerOf(named('Xqzla Vrndt', 0.85))
    const recognizer = createRecognizer({ analyzer: presidioAnalyzer({ url, language: 'en' }) })
    const text = '<p>🙂🙂 then Xqzla <b>Vrndt</b> came</p>'
    await recognizer.prepare?.([text])
    const [finding] = recognizer.find(text)
    expect(finding).toMatchObject({ kind: 'name', strength: 'likely' })
    expect(finding?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Xqzla ', 'Vrndt'])
  })

  it('leaves to a person what it is not sure of', async () => {
    const url = await analyzerOf(named('Xqzla', 0.5))
    const recognizer = createRecognizer({ analyzer: presidioAnalyzer({ url, language: 'en' }) })
    await recognizer.prepare?.(['then xqzla: Xqzla came'])
    expect(recognizer.find('then xqzla: Xqzla came')).toMatchObject([{ strength: 'weak' }])
  })

  it('is asked for each text once, in pieces where it is long', async () => {
    const asked: Asked[] = []
    const url = await analyzerOf((one) => (asked.push(one), []))
    const recognizer = createRecognizer({ analyzer: presidioAnalyzer({ url, language: 'de' }) })
    const long = 'some words in a line\n'.repeat(4_000)
    await recognizer.prepare?.([long, long, 'short'])
    expect(asked.map(({ language }) => language)).toEqual(['de', 'de', 'de'])
    expect(asked[0] === undefined || asked[1] === undefined ? '' : asked[0].text + asked[1].text).toBe(long)
  })

  it.each([
    ['a failure', async () => analyzerOf(() => ({ error: 'No matching recognizers' }), 500), 'status 500'],
    ['something else', async () => analyzerOf(() => ({ hello: 'there' })), 'something else than a list'],
    ['nothing', () => Promise.resolve('http://127.0.0.1:9'), 'did not answer'],
  ])('that answers with %s is told, without the text', async (_, url, why) => {
    const recognizer = createRecognizer({ analyzer: presidioAnalyzer({ url: await url(), language: 'en' }) })
    const failure = await recognizer.prepare?.(['Anna Lee came']).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'analyzer-away', message: expect.stringContaining(why) })
    expect(JSON.stringify(failure)).not.toContain('Anna')
  })

  it('whose answer about a long text is too long is asked about its parts', async () => {
    const asked: number[] = []
    const padding = 'x'.repeat(10_000)
    const url = await analyzerOf(({ text }) => {
      asked.push(text.length)
      const found = [...text.matchAll(/Xqzla/g)].map(({ index }) => ({
        entity_type: 'PERSON',
        start: index,
        end: index + 5,
        score: 0.85,
        recognition_metadata: padding,
      }))
      return found
    })
    const recognizer = createRecognizer({ analyzer: presidioAnalyzer({ url, language: 'en' }) })
    const text = 'then xqzla: Xqzla came\n'.repeat(500)
    await recognizer.prepare?.([text])
    expect(asked.length).toBeGreaterThan(1)
    const names = recognizer.find(text).map(({ start, end }) => text.slice(start, end))
    expect(names).toEqual(Array.from({ length: 500 }, () => 'Xqzla'))
  })

  it('that never ends its answer about a short text is told, in little memory', async () => {
    let sent = 0
    const url = await analyzerThat((response) => {
      const piece = Buffer.alloc(1024 ** 2, ' ')
      const write = () => {
        sent += 1
        if (sent < 200 && !response.destroyed) response.write(piece, write)
      }
      response.writeHead(200, { 'content-type': 'application/json' })
      write()
    })
    const analyzer = presidioAnalyzer({ url, language: 'en' })
    await expect(analyzer.analyze('Anna Lee came')).rejects.toMatchObject({
      code: 'analyzer-away',
      message: expect.stringContaining('2097152 bytes'),
    })
    expect(sent).toBeLessThan(100)
  })

  it('is not spoken to over an open line', () => {
    expect(() => presidioAnalyzer({ url: 'http://analyzer.example.org', language: 'en' })).toThrow('https')
  })
})
