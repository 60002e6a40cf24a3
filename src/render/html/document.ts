import type { Lang } from '../../../rules/internal.ts';
import { CSS } from './style.ts';

/**
 * A complete, self-contained page: no scripts, no requests, printable.
 *
 * @param title as HTML
 * @param content as HTML
 * @param style CSS in addition to the common style
 */
export function page(title: string, content: string, lang: Lang, style = ''): string {
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${CSS}${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}

/** A section of the page, with or without a title; '' if the body is empty. Title and body are HTML. */
export function section(title: string, body: string, kind = ''): string {
  if (body === '') return '';
  return `<section${kind === '' ? '' : ` class="${kind}"`}>${title && `<h2>${title}</h2>\n`}${body}\n</section>\n`;
}

/** A collapsed section; '' if the body is empty. */
export function fold(title: string, body: string, kind = ''): string {
  if (body === '') return '';
  return `<details${kind === '' ? '' : ` class="${kind}"`}><summary><h2>${title}</h2></summary>\n${body}\n</details>\n`;
}
