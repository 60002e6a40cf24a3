/** A link that may be opened: http or https, spelt by the URL standard; anything else is none. */
export function webLink(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:'
    ? href.replace(/[<>"'`]/g, encodeURIComponent)
    : undefined;
}
