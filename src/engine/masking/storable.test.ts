import { spawnSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rewriteStorable, storableStrings } from './storable.ts'

const name = 'Anna Berg'
const short = '[name]'
const long = `[${'a long placeholder '.repeat(20)}]`

/** A value as a Perl expression, with one string in it given from outside. */
type Expression = (given: string) => string

const values: Readonly<Record<string, Expression>> = {
  'a saved search': (given) =>
    `{ Query => "Owner = '${given}' AND Status = 'open'", Format => '__id__', Order => ['ASC', 'DESC'], RowsPerPage => 50 }`,
  'nested hashes and arrays': (given) =>
    `{ a => { b => [[], {}, [{ c => '${given}' }]] }, d => ['${given}'] }`,
  'a name as key': (given) => `{ '${given}' => 1, other => { 'x ${given} y' => '${given}' } }`,
  'no strings at all': () => '[undef, 1, -1]',
  'a string alone': (given) => `\\ '${given}'`,
  'a reference to a reference': (given) => `\\\\ '${given}'`,
  'numbers of every size': (given) =>
    `['${given}', 0, -1, 127, -128, 128, 70000, -70000, 2**31, -2**40, 2**63, 18446744073709551615, 1.5, -0.1, 1e300, '${given}']`,
  'what is undefined or boolean': (given) =>
    `do { my @a = ('${given}', undef, !!1, !!0, \\ undef); $#a = 7; $a[9] = '${given}'; \\@a }`,
  'what Perl has one of': (given) => `sub { \\@_ }->('${given}', undef, !!1, !!0, '${given}')`,
  'strings at the limit of one byte': (given) =>
    `[map { ('x' x $_) . '${given}', '${given}' . ("\\x{3a9}" x ($_ / 2)) } 230 .. 260]`,
  'long strings': (given) => `['', 'x' x 3000, '${given}' . ('y' x 3000), "\\x{263a}" x 300 . '${given}']`,
  'strings that Perl knows are text': (given) => `["${given} \\x{3a9}", "\\x{1f600} ${given}", "\\x{3a9}"]`,
  'strings in UTF-8 that Perl takes for bytes': (given) => `["M\\xc3\\xbcller ${given}", "\\xe2\\x82\\xac"]`,
  'strings in Latin-1': (given) => `["M\\xfcller ${given}", "\\xff\\xfe\\x00${given}"]`,
  'keys that Perl knows are text': (given) =>
    `{ "\\x{3a9} ${given}" => "\\x{3a9}", "${given}" => 2, "M\\x{fc}ller ${given}" => 3, x => 4 }`,
  'keys in Latin-1 that Perl knows are text': (given) =>
    `do { my $k = "M\\x{fc}ller ${given}"; utf8::upgrade($k); my $p = "${given}"; utf8::upgrade($p); +{ $k => 1, $p => 2 } }`,
  'keys as bytes': (given) => `{ "M\\xc3\\xbcller ${given}" => 1, "M\\xfcller ${given}" => '${given}' }`,
  'a restricted hash': (given) =>
    `do { my %h = ('${given}' => 1, b => '${given}', gone => 2); Hash::Util::lock_keys(%h); delete $h{gone}; Hash::Util::lock_value(%h, 'b'); \\%h }`,
  'objects of several classes': (given) =>
    `[map { bless { name => '${given}', class => $_ }, $_ } 'A', 'Anna::Berg', 'A', 'L' x 200, 'Anna::Berg', 'L' x 200]`,
  'objects that are no hash': (given) =>
    `[bless(\\ (my $s = '${given}'), 'S'), bless(['${given}'], 'L'), bless(\\ (my $r = []), 'R')]`,
  'objects with operators of their own': (given) =>
    `do { my $o = bless { name => '${given}' }, 'Overloaded'; my $w = [$o, $o]; Scalar::Util::weaken($w->[1]); $w }`,
  'more classes than one byte counts': (given) =>
    `[map { bless { n => '${given}' }, "C$_" } 1 .. 150, 1 .. 150]`,
  'one thing in several places': (given) =>
    `do { my $s = { n => '${given}' }; my $t = \\ (my $x = '${given}'); [$s, $t, { '${given}' => $s }, $t, $s] }`,
  'a circle': (given) =>
    `do { my $s = { n => '${given}' }; $s->{self} = $s; Scalar::Util::weaken($s->{self}); $s->{list} = [$s]; $s }`,
  'a version': (given) =>
    `['${given}', v1.22.333, '${given}', version->declare('v1.2.3'), v${'1.'.repeat(300)}1]`,
  'a pattern': (given) => `['${given}', qr/^a+(b|c)[d-f]$/ix, qr/${'x'.repeat(300)}/, '${given}']`,
  'a deep value': (given) => `do { my $v = '${given}'; $v = $_ % 2 ? [$v] : { v => $v } for 1 .. 100; $v }`,
  'another image as text': (given) => `{ inner => encode_base64(nfreeze(['x'])), name => '${given}' }`,
}

const program = String.raw`
use strict; use warnings;
use Storable qw(freeze nfreeze thaw); use MIME::Base64; use JSON::PP; use Data::Dumper;
use Hash::Util; use Scalar::Util; use version;
package Tied { require Tie::Hash; our @ISA = 'Tie::StdHash' }
package Hooked { sub STORABLE_freeze { 'x' } sub STORABLE_thaw { } }
package Overloaded { use overload q("") => sub { "text" }, "==" => sub { 1 }, fallback => 1; sub new { bless { name => $_[1] } } }
my ($todo) = @ARGV;
$Data::Dumper::Useqq = $Data::Dumper::Sortkeys = $Data::Dumper::Indent = 1;
my $json = JSON::PP->new->canonical->allow_nonref->ascii;
sub each_string {
  my ($do, $value) = @_;
  return [map { each_string($do, $_) } @$value] if ref $value eq 'ARRAY';
  return { map { each_string($do, $_) } %$value } if ref $value eq 'HASH';
  return $value if !defined $value || ref $value || Scalar::Util::looks_like_number($value);
  $do->($value);
  return $value;
}
my %spell = (
  flagged => sub { utf8::upgrade($_[0]) },
  bytes => sub { utf8::encode($_[0]) },
  latin1 => sub { utf8::downgrade($_[0], 1) },
);
sub images { my ($value) = @_; return [map { encode_base64($_) } nfreeze($value), freeze($value)] }
my %do = (
  freeze => sub { my $value = eval "package main; $_[0]"; die $@ if $@; images($value) },
  spell => sub { images(each_string($spell{$_[0][0]}, $_[0][1])) },
  dump => sub { my $value = eval { thaw(decode_base64($_[0])) }; defined $value ? Dumper($value) : "not thawed: $@" },
  json => sub { $json->encode(thaw(decode_base64($_[0]))) },
  ask => sub { local $_ = thaw(decode_base64($_[0][0])); my $answer = eval $_[0][1]; die $@ if $@; "$answer" },
);
local $/;
print $json->encode([map { $do{$todo}->($_) } @{ $json->decode(<STDIN>) }]);
`

type Todo = 'freeze' | 'spell' | 'dump' | 'json' | 'ask'

function perl<T>(todo: Todo, items: readonly unknown[]): readonly T[] {
  const input = JSON.stringify(items).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const { status, stdout, stderr, error } = spawnSync('perl', ['-e', program, todo], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as T[]
}

const freeze = (expressions: readonly string[]) => perl<readonly string[]>('freeze', expressions).flat()
const ask = (image: string | undefined, question: string) => perl<string>('ask', [[image, question]])[0]
const replacing = (from: string, to: string) => (value: string) => value.replaceAll(from, to)
const same = (value: string) => value
const titles = Object.keys(values).flatMap((title) => [`${title}, nfreeze`, `${title}, freeze`])
const frozen = (given: string) => freeze(Object.values(values).map((value) => value(given)))
const byTitle = (results: readonly unknown[]) =>
  Object.fromEntries(titles.map((title, index) => [title, results[index]]))

/** An image in network order of opcodes given as bytes and of contents given as text. */
function handmade(...parts: readonly (number | string)[]): string {
  const bytes = parts.map((part) =>
    typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part),
  )
  return Buffer.concat([Buffer.of(5, 11), ...bytes]).toString('base64')
}

describe('rewriteStorable', () => {
  it.each([
    ['a shorter text', short],
    ['a longer text', long],
    ['nothing', ''],
  ])('puts %s in the place of a name so that Perl reads it and all else', (_, placeholder) => {
    const rewritten = frozen(name).map((image) => rewriteStorable(image, replacing(name, placeholder)))
    const dumps = perl<string>('dump', rewritten)
    expect(dumps.filter((dump) => dump.startsWith('not thawed'))).toEqual([])
    expect(byTitle(dumps)).toEqual(byTitle(perl('dump', frozen(placeholder))))
  })

  it('gives the very same text when nothing changes', () => {
    const images = frozen(name)
    expect(byTitle(images.map((image) => rewriteStorable(image, same)))).toEqual(byTitle(images))
  })

  it('breaks lines as encode_base64 does, or not at all when there were none', () => {
    const [network = ''] = freeze([`['${name}', 'x' x 200]`])
    const rewritten = rewriteStorable(network, replacing(name, long)) ?? ''
    const lines = rewritten.split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.slice(0, -1).every((line) => line.length === 76)).toBe(true)
    expect(lines.at(-1)?.length).toBeLessThanOrEqual(76)
    expect(rewriteStorable(network.replaceAll('\n', ''), replacing(name, long))).toBe(lines.join(''))
  })

  it.each(['[имя]', '[né]', '[né \u{1f600}]'])('makes Perl see the characters of %s', (placeholder) => {
    const expressions: readonly Expression[] = [
      (given) => `{ n => "${given}", "M\\xfc ${given}" => ["M\\xfc ${given}", "\\x{3a9} ${given}"] }`,
      (given) => `{ "${given}" => 1, b => 2, c => { "${given}" => "${given}" }, "d ${given}" => 3 }`,
      (given) => `{ "\\x{3a9} ${given}" => 1, "${given}" => 2, "\\xfc ${given}" => 3 }`,
      (given) => `do { my $k = "M\\x{fc} ${given}"; utf8::upgrade($k); +{ $k => 1, b => 2 } }`,
      (given) => `do { my %h = ("${given}" => 1, b => 2); Hash::Util::lock_hash(%h); \\%h }`,
    ]
    const escaped = [...placeholder].map((one) => `\\x{${one.codePointAt(0)?.toString(16)}}`).join('')
    const images = freeze(expressions.map((value) => value(name)))
    const rewritten = images.map((image) => rewriteStorable(image, replacing(name, placeholder)))
    const wanted = freeze(expressions.map((value) => value(escaped)))
    expect(perl('json', rewritten)).toEqual(perl('json', wanted))
    expect(ask(rewritten[2], `exists $_->{"${escaped}"} && $_->{c}{"${escaped}"} eq "${escaped}"`)).toBe('1')
    expect(ask(rewritten[4], `exists $_->{"\\x{3a9} ${escaped}"} && exists $_->{"\\xfc ${escaped}"}`)).toBe(
      '1',
    )
    expect(ask(rewritten[6], `exists $_->{"M\\xfc ${escaped}"}`)).toBe('1')
    expect(ask(rewritten[8], 'Internals::SvREADONLY(%$_)')).toBe('1')
  })

  it('leaves UTF-8 that Perl takes for bytes in bytes', () => {
    const images = freeze([`{ "M\\xc3\\xbcller" => "\\xe2\\x82\\xac M\\xc3\\xbcller" }`])
    const rewritten = images.map((image) => rewriteStorable(image, replacing('Müller', 'имя')))
    const wanted = freeze([
      `{ "\\xd0\\xb8\\xd0\\xbc\\xd1\\x8f" => "\\xe2\\x82\\xac \\xd0\\xb8\\xd0\\xbc\\xd1\\x8f" }`,
    ])
    expect(perl('dump', rewritten)).toEqual(perl('dump', wanted))
  })

  it('keeps shared things shared, weak references weak and operators in use', () => {
    for (const image of freeze([
      `do { my $s = Overloaded->new('${name}'); my $v = [$s, '${name}', $s, $s]; Scalar::Util::weaken($v->[3]); $v }`,
    ])) {
      const rewritten = rewriteStorable(image, replacing(name, long))
      expect(ask(rewritten, '$_->[0]{name} eq $_->[1] && \\$_->[0]{name} == \\$_->[2]{name}')).toBe('1')
      expect(ask(rewritten, 'Scalar::Util::isweak($_->[3]) && !Scalar::Util::isweak($_->[2])')).toBe('1')
      expect(ask(rewritten, '"$_->[0] $_->[3]"')).toBe('text text')
    }
  })

  it('makes a changed pattern search for the changed text, so that it compiles', () => {
    const images = freeze([`[qr/^${name}.*(x)$/i, qr/${name}${'y'.repeat(300)}/x, qr/a+/]`])
    for (const image of images) {
      const rewritten = rewriteStorable(image, replacing(name, '[z-a'))
      expect(ask(rewritten, `'^[Z-A.*(x)$' =~ $_->[0] && '[z-a${'y'.repeat(300)}' =~ $_->[1]`)).toBe('1')
      expect(ask(rewritten, `'aa' =~ /^$_->[2]$/`)).toBe('1')
    }
  })

  it('reads what only values of gigabytes are written as', () => {
    const length = (count: number) => [0, 0, 0, 0, 0, 0, 0, count]
    const text = [33, 1, ...length(9), name]
    const flagged = [33, 24, ...length(9), name]
    const list = [33, 2, ...length(3), ...text, ...flagged, 33, 0, ...length(3)]
    const image = handmade(3, 0, 0, 0, 1, 4, ...list, 0, 0, 0, 9, name)
    for (const placeholder of [short, 'имя', long]) {
      const rewritten = rewriteStorable(image, replacing(name, placeholder))
      expect(JSON.parse(perl<string>('json', [rewritten])[0] ?? '')).toEqual({
        [placeholder]: [placeholder, placeholder, placeholder],
      })
    }
  })

  it('passes over the booleans of a newer Perl', () => {
    const image = (text: string) => handmade(2, 0, 0, 0, 3, 34, 10, text.length, text, 35)
    expect(rewriteStorable(image(name), replacing(name, short))).toBe(image(short))
  })

  it('does with any value what doing it before freezing does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(spellings, trees), { minLength: 50, maxLength: 50 }), (cases) => {
        const images = perl<readonly string[]>('spell', cases).flat()
        for (const placeholder of [short, long]) {
          const change = replacing(name, placeholder)
          const changed = cases.map(([spelling, tree]) => [spelling, mapStrings(tree, change)])
          const rewritten = images.map((image) => rewriteStorable(image, change))
          expect(perl('json', rewritten)).toEqual(
            perl('json', perl<readonly string[]>('spell', changed).flat()),
          )
        }
      }),
      { numRuns: 2, endOnFailure: true },
    )
  })
})

describe('storableStrings', () => {
  it('gives scalars, keys and patterns as people read them, a value before its key', () => {
    const expression = `[{ "M\\xc3\\xbcller" => "\\xfc" }, { "\\x{3a9}" => { x => undef } }, bless({}, 'A'), v1.2, qr/a+/, 7]`
    for (const image of freeze([expression]))
      expect(storableStrings(image)).toEqual(['ü', 'Müller', 'x', 'Ω', '\u0001\u0002', 'a+'])
    expect(freeze(['[1, undef]']).map(storableStrings)).toEqual([[], []])
  })

  it('gives nothing for what this reader does not know', () => {
    const unknown = freeze([
      `do { tie my %h, 'Tied'; ['x', \\%h] }`,
      `['x', bless({}, 'Hooked')]`,
      `do { $Storable::Deparse = 1; ['x', sub { 1 }] }`,
    ])
    for (const image of unknown) {
      expect(storableStrings(image)).toBeUndefined()
      expect(rewriteStorable(image, () => 'y')).toBeUndefined()
    }
  })

  it.each([
    ['no text', ''],
    ['plain text', 'Anna Berg'],
    ['other base64', Buffer.from('Anna Berg, anna.berg@example.org').toString('base64')],
    ['a file of its own', Buffer.from('pst0\u0005\u000b\u0005').toString('base64')],
    ['an older format', Buffer.of(2, 5).toString('base64')],
    ['a newer format', Buffer.of(5, 13, 5).toString('base64')],
    ['a newer opcode', handmade(36)],
    ['more after the end', handmade(5, 5)],
    ['a length past the end', handmade(1, 0xff, 0xff, 0xff, 0xff)],
    ['a count past the end', handmade(2, 0xff, 0xff, 0xff, 0xff, 5)],
    ['a length of eight bytes past the end', handmade(33, 1, ...Array.from({ length: 8 }, () => 0xff))],
    ['a key that is an object', handmade(25, 0, 0, 0, 0, 1, 5, 8, 10, 1, 'a')],
    [
      'another byte order',
      Buffer.from('\u0004\u000b\u000887654321\u0004\u0008\u0008\u0008\u0005').toString('base64'),
    ],
    ['a hash of eight bytes of keys', handmade(33, 3, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['endless depth', handmade(...Array.from({ length: 100_000 }, () => 4), 5)],
  ])('gives nothing for %s', (_, text) => {
    expect(storableStrings(text)).toBeUndefined()
    expect(rewriteStorable(text, () => 'y')).toBeUndefined()
  })

  it('gives nothing for an image cut at any byte or any place of its text', () => {
    const [network = '', native = ''] = freeze([
      `[{ '${name}' => 1.5, "\\x{3a9}" => 70000 }, bless(\\ (my $x = 'x'), 'A'), 'y' x 300, qr/a/, v1.2, "\\x{3a9}" x 200]`,
    ])
    for (const image of [network, native]) {
      const bytes = Buffer.from(image, 'base64')
      for (let end = 0; end < bytes.length; end++)
        expect(storableStrings(bytes.subarray(0, end).toString('base64'))).toBeUndefined()
      for (let end = 0; end < image.trimEnd().length; end++)
        expect(storableStrings(image.slice(0, end))).toBeUndefined()
    }
  })

  it('never throws, whatever the bytes', () => {
    const change = (value: string) => `${value}\u{1f600}`
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.uint8Array({ maxLength: 60 }).map((rest) => Uint8Array.of(5, 11, ...rest)),
      fc
        .array(fc.integer({ min: 0, max: 36 }), { maxLength: 60 })
        .map((rest) => Uint8Array.of(5, 11, ...rest)),
    )
    fc.assert(
      fc.property(bytes, (image) => {
        const rewritten = rewriteStorable(Buffer.from(image).toString('base64'), change)
        if (rewritten !== undefined) expect(storableStrings(rewritten)).toBeDefined()
      }),
      { numRuns: 5000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => storableStrings(text) === undefined))
  })
})

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree }

// Without the signs of the placeholders no two keys become equal.
const strings = fc
  .array(fc.oneof(fc.constant(name), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
    maxLength: 4,
  })
  .map((parts) => parts.join('').replace(/[[\]]/g, ''))
const { branch: trees } = fc.letrec<{ value: Tree; leaf: Tree; branch: Tree }>((tie) => ({
  leaf: fc.oneof(
    strings,
    strings,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  ),
  branch: fc.oneof(
    { maxDepth: 4 },
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(strings, tie('value'), { maxKeys: 4 }),
  ),
  value: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('branch')),
}))
const spellings = fc.constantFrom('flagged', 'bytes', 'latin1')

function mapStrings(tree: Tree, change: (value: string) => string): Tree {
  if (typeof tree === 'string') return change(tree)
  if (tree === null || typeof tree !== 'object') return tree
  if (Array.isArray(tree)) return tree.map((item: Tree) => mapStrings(item, change))
  return Object.fromEntries(
    Object.entries(tree).map(([key, item]) => [change(key), mapStrings(item, change)]),
  )
}
