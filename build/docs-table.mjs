/* Markdown tables. */

export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as inline code; an empty cell for no text. */
export const code = (text) => (text ? `\`${text}\`` : '');
