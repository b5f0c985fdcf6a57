// Tells why a call to the server did not come back, from what the host says about it.

export type TroubleKind = "offline" | "failed" | "unauthorised";

/** Google's wording, in the languages of the panel. With several accounts signed in, it says that storage is denied. */
const UNAUTHORISED = /authori[sz]ation is required|auktorisering krävs|PERMISSION_DENIED/i;
const NETWORK = /network ?error|HTTP 0\b/i;

/** `online` is what the browser believes; it is sure only of being offline. */
export function troubleKind(error: unknown, online: boolean): TroubleKind {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (UNAUTHORISED.test(text)) return "unauthorised";
  return !online || NETWORK.test(text) ? "offline" : "failed";
}
