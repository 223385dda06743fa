/** Offers what was fetched for saving, under the name that the server gave it. */
export async function saveFile(response: Response, fallbackName: string): Promise<void> {
  const [, name] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name === undefined ? fallbackName : decodeURIComponent(name);
  link.click();
  // A slow computer may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
