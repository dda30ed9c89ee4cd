import { Code } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Loading } from '../../components/states.tsx'

/** The policy as it stands in a file of policies; what differs from `before` is marked, line by line. */
export function YamlText({ name, policy, before }: YamlTextProps) {
  // The library is fetched when somebody looks.
  const { data: yaml } = useQuery({
    queryKey: ['yaml'],
    queryFn: () => import('yaml'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (yaml === undefined) return <Loading lines={3} />
  const write = (value: object) => yaml.stringify({ [name]: value }, { lineWidth: 0 })
  const now = write(policy).trimEnd().split('\n')
  const then = before === undefined ? now : write(before).trimEnd().split('\n')
  return (
    <Code block style={{ whiteSpace: 'pre-wrap' }} tabIndex={0}>
      {linesOf(then, now).map(({ kind, text }, i) => (
        <span key={i} className={kind === 'gone' ? 'before' : kind === 'new' ? 'after' : ''}>
          {before === undefined ? '' : kind === 'gone' ? '− ' : kind === 'new' ? '+ ' : '  '}
          {text}
          {'\n'}
        </span>
      ))}
    </Code>
  )
}

interface YamlTextProps {
  readonly name: string
  readonly policy: object
  readonly before?: object | undefined
}

interface Line {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** By the longest common lines; policies are short. */
function linesOf(before: readonly string[], now: readonly string[]): readonly Line[] {
  const longest = Array.from({ length: before.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  )
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row !== undefined)
        row[j] = before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const lines: Line[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < now.length) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      lines.push({ kind: 'same', text: now[j] ?? '' })
      i++
      j++
    } else if (j >= now.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'gone', text: before[i++] ?? '' })
    } else lines.push({ kind: 'new', text: now[j++] ?? '' })
  }
  return lines
}
