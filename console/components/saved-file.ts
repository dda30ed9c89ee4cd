/** Saves what the server answered as a file; its name comes from the server where it gave one. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file instanceof File && file.name !== '' && file.name !== 'blob' ? file.name : name
  link.click()
  URL.revokeObjectURL(address)
}
