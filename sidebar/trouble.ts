// Tells why a call to the server did not come back, from what the host says about it.

export type TroubleKind = "offline" | "failed" | "unauthorised";

/** Google's wording, in the languages of the panel. With several accounts signed in, it says that storage is denied. */
const UNAUTHORISED = /authori[sz]ation is required|auktorisering krävs|PERMISSION_DENIED/i;
const NETWORK = /network ?error|HTTP 0\b/i;

/** `error`: what the host gave, an error or something that looks like one. `online`: what the browser believes; it is sure only of being offline. */
export function troubleKind(error: unknown, online: boolean): TroubleKind {
  const parts =
    typeof error === "object" && error !== null ? ["name", "message"].map((part) => Reflect.get(error, part)) : [error];
  const text = parts.join(": ");
  if (UNAUTHORISED.test(text)) return "unauthorised";
  return !online || NETWORK.test(text) ? "offline" : "failed";
}
