/** Hands a file that has arrived to the browser, under the name that the server gave it. */
export async function saveFile(response: Response, usual: string): Promise<void> {
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(response.headers.get('Content-Disposition') ?? '') ?? usual
  document.body.appendChild(link)
  link.click()
  link.remove()
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The name in a Content-Disposition, its UTF-8 form first (RFC 6266). */
export function fileName(header: string): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1]
  if (encoded) return decodeURIComponent(encoded)
  return /filename="([^"]+)"/i.exec(header)?.[1] ?? null
}
