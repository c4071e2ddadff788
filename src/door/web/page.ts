/** A page as it is sent. */
export function page(content: {toString(): string}): string {
  return `<!DOCTYPE html>${content}`;
}
