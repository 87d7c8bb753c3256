/** OPEN while it can be used, SPENT once a platform came by it, EXPIRED after its time. */
export function invitationState({ spentBy, reusable, expiresAt }, now = Date.now()) {
  if (new Date(expiresAt).getTime() <= now) {
    return spentBy ? 'SPENT' : 'EXPIRED';
  }
  return spentBy && !reusable ? 'SPENT' : 'OPEN';
}
