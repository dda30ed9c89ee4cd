export default {
  product: 'Expunge',
  loading: 'Loading …',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  all: 'All',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  more: 'Show more',
  confirm: {
    type: 'Type “{{word}}” to go on',
  },
  table: {
    failed: 'The rows that follow could not be loaded.',
    again: 'Try again',
  },
  secret: {
    once: 'It is shown now and never again.',
    copy: 'Copy',
    copied: 'Copied',
  },
}
