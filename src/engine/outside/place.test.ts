import { describe, expect, it } from 'vitest'
import { absolutePlace, indexName, parsePlace } from './place.ts'

describe('a place outside of the database', () => {
  it('is a folder, unless it begins as an address', () => {
    expect(parsePlace('/srv/files')).toEqual({ kind: 'folder', path: '/srv/files' })
    expect(parsePlace('none')).toEqual({ kind: 'none' })
    expect(absolutePlace('files', '/srv')).toBe('/srv/files')
  })

  it('may be a bucket: by the name of its host at AWS, by its path at an endpoint', () => {
    expect(parsePlace('s3://files?region=eu-central-1')).toEqual({
      kind: 'object store',
      url: 'https://files.s3.eu-central-1.amazonaws.com',
      bucket: 'files',
      prefix: '',
      region: 'eu-central-1',
    })
    expect(
      parsePlace('s3://files/rt/5?endpoint=https://objects.example.org:9000/s3&credentials=env:KEYS'),
    ).toEqual({
      kind: 'object store',
      url: 'https://objects.example.org:9000/s3/files',
      bucket: 'files',
      prefix: 'rt/5/',
      region: 'us-east-1',
      credentials: 'env:KEYS',
    })
    expect(parsePlace('s3://files?endpoint=https://objects.example.org&style=host')).toMatchObject({
      url: 'https://files.objects.example.org',
    })
  })

  it('may be a search server with what the names of its indexes begin with', () => {
    const place = parsePlace(
      'https://search.example.org:9200/es/zammad_production?credentials=file:/etc/login',
    )
    expect(place).toEqual({
      kind: 'search',
      url: 'https://search.example.org:9200/es',
      prefix: 'zammad_production',
      credentials: 'file:/etc/login',
    })
    expect(indexName('*_ticket', { prefix: 'zammad_production' })).toBe('zammad_production_ticket')
    expect(parsePlace('https://search.example.org:9200')).toMatchObject({ prefix: '' })
  })

  it('keeps the path of its credentials whole', () => {
    expect(absolutePlace('s3://files?credentials=file:keys&region=eu-central-1', '/etc/expunge')).toBe(
      's3://files?credentials=file:/etc/expunge/keys&region=eu-central-1',
    )
  })

  it.each([
    's3://AKIAEXAMPLE:hunter2@files',
    's3://files?secret=hunter2',
    's3://files?credentials=AKIAEXAMPLE:hunter2',
    's3://files?endpoint=https://user:hunter2@objects.example.org',
    'https://elastic:hunter2@search.example.org/desk',
    'https://search.example.org/desk?api_key=hunter2',
    'https://search.example.org/desk#hunter2',
  ])('never holds a secret, and the refusal does not repeat it: %s', (text) => {
    expect(() => parsePlace(text)).toThrow(expect.objectContaining({ code: 'bad-place' }))
    expect(() => parsePlace(text)).not.toThrow(/hunter2/)
  })

  it.each([
    's3://',
    's3://a',
    'https://',
    's3://files?style=other',
    's3://files?region=a b',
    'https://search.example.org/_all',
    'https://search.example.org/Desk',
  ])('is refused where it cannot be one: %s', (text) => {
    expect(() => parsePlace(text)).toThrow(expect.objectContaining({ code: 'bad-place' }))
  })
})
