import type { Lang } from '../../../rules/internal.ts';
import { CSS } from './style.ts';

/**
 * A whole page around its content (HTML already): one file, no script, no request, fit for print.
 *
 * @param style what the page needs besides the common style
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

/** A part of the page under its title; nothing where there is nothing to say. */
export function section(title: string, body: string, kind = ''): string {
  if (body === '') return '';
  return `<section${kind === '' ? '' : ` class="${kind}"`}><h2>${title}</h2>\n${body}\n</section>\n`;
}

/** A part that stays closed until its title is opened; nothing where there is nothing to say. */
export function fold(title: string, body: string, kind = ''): string {
  if (body === '') return '';
  return `<details${kind === '' ? '' : ` class="${kind}"`}><summary><h2>${title}</h2></summary>\n${body}\n</details>\n`;
}
