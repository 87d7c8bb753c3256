/** Only web addresses become links: a platform's word is not trusted to be one. */
export function safeAddress(address) {
  try {
    return ['https:', 'http:'].includes(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
