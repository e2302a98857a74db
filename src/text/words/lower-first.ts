/** A label as it stands within an English sentence: its first letter small. */
export function lowerFirst(label: string): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
