import type { Command } from 'commander'

/** The shells that completions are made for. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** A completion script, generated from the very commands and options that there are. */
export function completionScript(program: Command, shell: (typeof shells)[number]): string {
  const places = placesOf(program, [])
  return { bash, zsh, fish }[shell](places)
}

/** What can be typed after a command: the words that lead there, and what comes next. */
interface Place {
  readonly path: readonly string[]
  readonly words: readonly Word[]
}

interface Word {
  readonly word: string
  readonly about: string
  readonly isCommand: boolean
}

function placesOf(command: Command, path: readonly string[]): Place[] {
  const help = command.createHelp()
  const commands = help.visibleCommands(command).filter((sub) => sub.name() !== 'help')
  const options = [
    ...help.visibleOptions(command),
    ...(command.parent === null ? [] : help.visibleGlobalOptions(command)),
  ]
  const choices = command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])
  return [
    {
      path,
      words: [
        ...commands.map((sub) => ({
          word: sub.name(),
          about: sub.summary() || sub.description(),
          isCommand: true,
        })),
        ...choices.map((word) => ({ word, about: '', isCommand: true })),
        ...options.flatMap((option) =>
          option.long === undefined
            ? []
            : [{ word: option.long, about: option.description, isCommand: false }],
        ),
      ],
    },
    ...commands.flatMap((sub) => placesOf(sub, [...path, sub.name()])),
  ]
}

const key = (place: Place): string => ['expunge', ...place.path].join(' ')

function bash(places: readonly Place[]): string {
  return `# bash completion for expunge
_expunge() {
  local current="\${COMP_WORDS[COMP_CWORD]}" place="expunge" word i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$place $word" in
${places
  .slice(1)
  .map((place) => `      "${key(place)}") place="${key(place)}" ;;`)
  .join('\n')}
    esac
  done
  local words=""
  case "$place" in
${places.map((place) => `    "${key(place)}") words="${place.words.map((word) => word.word).join(' ')}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _expunge expunge
`
}

function zsh(places: readonly Place[]): string {
  const described = ({ word, about }: Word) => `'${`${word}:${about}`.replaceAll("'", `'\\''`)}'`
  return `#compdef expunge
# zsh completion for expunge
_expunge() {
  local place="expunge" word
  local -a choices
  for word in \${words[2,CURRENT-1]}; do
    case "$place $word" in
${places
  .slice(1)
  .map((place) => `      "${key(place)}") place="${key(place)}" ;;`)
  .join('\n')}
    esac
  done
  case "$place" in
${places.map((place) => `    "${key(place)}") choices=(${place.words.map(described).join(' ')}) ;;`).join('\n')}
  esac
  _describe 'expunge' choices || _files
}
if [[ "$funcstack[1]" == "_expunge" ]]; then _expunge "$@"; else compdef _expunge expunge; fi
`
}

function fish(places: readonly Place[]): string {
  const quote = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  const lines = places.flatMap((place) =>
    place.words.map(({ word, about, isCommand }) => {
      const condition = quote(`__expunge_at ${['expunge', ...place.path].join(' ')}`)
      const what = isCommand ? `-f -a ${quote(word)}` : `-l ${word.slice(2)}`
      return `complete -c expunge -n ${condition} ${what}${about === '' ? '' : ` -d ${quote(about)}`}`
    }),
  )
  return `# fish completion for expunge
set -g __expunge_places ${places
    .slice(1)
    .map((place) => quote(key(place)))
    .join(' ')}
function __expunge_at
    set -l place expunge
    for word in (commandline -opc)[2..-1]
        if contains -- "$place $word" $__expunge_places
            set place "$place $word"
        end
    end
    test "$place" = "$argv"
end
${lines.join('\n')}
`
}
