import { sanitise } from '../../messages/sanitise.ts';

const ENTITY: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML and SVG, in content and in quoted attributes. */
export function html(text: string): string {
  return sanitise(text, 4_000).replace(/[&<>"']/g, (char) => ENTITY[char] ?? char);
}
