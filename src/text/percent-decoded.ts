/** An address, or a part of one, as a person reads it; as it is where its escapes say nothing. */
export function percentDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
