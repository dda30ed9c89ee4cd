import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Calm, and dark enough on white for text; each step was checked for contrast where it is used. */
const pine: MantineColorsTuple = [
  '#e9f7f4',
  '#d3ebe6',
  '#a5d7cc',
  '#74c2b1',
  '#4cb09b',
  '#31a48c',
  '#1f8a75',
  '#0b6b5d',
  '#08574c',
  '#04433b',
]

/** The library’s red, with a step for text on white that can be read: 5.9 to 1. */
const red: MantineColorsTuple = [
  '#fff0f0',
  '#ffe0e0',
  '#ffc2c2',
  '#ff9c9c',
  '#ff8080',
  '#f26464',
  '#dd4545',
  '#c22727',
  '#a61e1e',
  '#8a1717',
]

export const theme = createTheme({
  colors: { pine, red },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.6rem', lineHeight: '1.25' },
      h2: { fontSize: '1.15rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  respectReducedMotion: true,
  components: {
    // What scrolls sideways can be scrolled by keyboard.
    TableScrollContainer: { defaultProps: { type: 'native', tabIndex: 0 } },
  },
})
