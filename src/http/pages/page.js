// One script for all pages: shows the language that the browser asks for, and sends the form that is there.
const spoken = navigator.language.startsWith('de') ? 'de' : 'en'
const parts = [...document.querySelectorAll('main')]
const main = parts.find(({ lang }) => lang === spoken) ?? parts[0]
for (const other of parts) if (other !== main) other.remove()
main.hidden = false
document.documentElement.lang = main.lang
document.title = `Expunge: ${main.querySelector('h1').textContent}`

// The token stands behind the # of the link, which a browser sends to nobody; it leaves the address at once.
const token = location.hash.slice(1)
history.replaceState(null, '', location.pathname)
const form = main.querySelector('form')
const status = main.querySelector('[role=status]')

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  void send()
})

async function send() {
  const { post, done, busy } = form.dataset
  const button = form.querySelector('button')
  const fields = [...new FormData(form)].filter(([, value]) => value !== '')
  button.disabled = true
  status.textContent = ''
  try {
    const response = await fetch(post, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...(token === '' ? {} : { token }), ...Object.fromEntries(fields) }),
    })
    const answer = await response.json()
    if (!response.ok) return tell(answer)
    form.remove()
    status.textContent = done.replace('{due}', () => dayOf(answer.due))
  } catch {
    status.textContent = busy
  } finally {
    button.disabled = false
  }
}

/** A person is told in their own words what the machine says with a code. */
function tell({ code, detail, title, mistakes = [] }) {
  status.textContent =
    form.dataset[code.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())] ??
    [detail ?? title, ...mistakes.map(({ path, message }) => `${path}: ${message}`)].join(' ')
}

const dayOf = (day) =>
  day === undefined ? '' : new Date(`${day}T12:00:00`).toLocaleDateString(spoken, { dateStyle: 'long' })
