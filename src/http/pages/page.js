// One script for all pages: shows the language that the browser asks for, and sends the form that is there.
const mains = [...document.querySelectorAll('main')]
const spoken = navigator.language.startsWith('de') ? 'de' : 'en'
show(mains.find(({ lang }) => lang === spoken) ?? mains[0])

// The token stands behind the # of the link, which a browser sends to nobody; it leaves the address at once.
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)

for (const main of mains) {
  const form = main.querySelector('form')
  for (const button of main.querySelectorAll('[data-speak]'))
    button.addEventListener('click', () => show(mains.find(({ lang }) => lang === button.dataset.speak)))
  if (form === null) continue
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(main, form)
  })
  // Whoever comes without a token could fill everything in for nothing.
  if (token === '' && form.dataset.without !== undefined) end(main, form, form.dataset.without, 'refused')
}

function show(main) {
  for (const other of mains) other.hidden = other !== main
  document.documentElement.lang = main.lang
  document.title = `Expunge: ${main.querySelector('h1').textContent}`
}

async function send(main, form) {
  const { post, busy } = form.dataset
  const button = form.querySelector('button')
  const fields = [...new FormData(form)].filter(([, value]) => value !== '')
  button.disabled = true
  tell(main, '', 'waits')
  try {
    const response = await fetch(post, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...(token === '' ? {} : { token }), ...Object.fromEntries(fields) }),
    })
    const answer = await response.json()
    if (!response.ok) return tell(main, wordsFor(form, answer), 'refused')
    for (const other of mains) {
      const words = other.querySelector('form').dataset.done
      end(
        other,
        other.querySelector('form'),
        words.replace('{due}', () => dayOf(answer.due, other.lang)),
        'done',
      )
    }
  } catch {
    tell(main, busy, 'refused')
  } finally {
    button.disabled = false
  }
}

/** The form is of no use any more: what there is to say stands in its place, with a way on where there is one. */
function end(main, form, words, outcome) {
  form.hidden = true
  for (const lead of main.querySelectorAll('.lead')) lead.hidden = true
  tell(main, words, outcome)
  const next = main.querySelector('.next')
  if (outcome === 'done' && next !== null) next.hidden = false
}

function tell(main, words, outcome) {
  const status = main.querySelector('[role=status]')
  status.dataset.outcome = outcome
  status.textContent = words
}

/** A person is told in their own words what the machine says with a code. */
function wordsFor(form, { code, detail, title, mistakes = [] }) {
  return (
    form.dataset[code.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())] ??
    [detail ?? title, ...mistakes.map(({ path, message }) => `${path}: ${message}`)].join(' ')
  )
}

function dayOf(day, language) {
  return day === undefined
    ? ''
    : new Date(`${day}T12:00:00`).toLocaleDateString(language, { dateStyle: 'long' })
}
