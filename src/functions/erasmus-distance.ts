// =ERASMUS_DISTANCE: kilometres as the crow flies, which decide the travel band.
import { type Cell, isBlank } from "../sheet/cell.ts";
import { need, wordsIn } from "./arguments.ts";
import type { Argument, CustomFunction, FunctionParameter } from "./function.ts";
import { spread } from "./spread.ts";

/** The Earth's mean radius; the Commission does not say which one its calculator takes. */
const radiusInKm = 6371;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Great-circle distance by the haversine formula, to two decimals as the Commission's calculator shows it. */
export function distanceInKm(from: readonly [number, number], to: readonly [number, number]): number {
  const [latitude, otherLatitude] = [radians(from[0]), radians(to[0])];
  const height = Math.sin((otherLatitude - latitude) / 2) ** 2;
  const width = Math.sin(radians(to[1] - from[1]) / 2) ** 2;
  const share = height + Math.cos(latitude) * Math.cos(otherLatitude) * width;
  return Math.round(2 * radiusInKm * Math.asin(Math.min(1, Math.sqrt(share))) * 100) / 100;
}

/** A coordinate in degrees; text only if it is plainly a number. */
function degrees(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" && /^\s*-?\d{1,3}(?:\.\d+)?\s*$/.test(cell) ? Number(cell) : undefined;
}

function coordinate(name: string, help: string, example: string): FunctionParameter {
  return {
    name,
    kind: "number",
    help: `${help} in degrees, ${name.startsWith("lat") ? "south" : "west"} negative.`,
    example,
  };
}

export const erasmusDistance: CustomFunction = {
  name: "ERASMUS_DISTANCE",
  summary:
    "Great-circle kilometres between two places, which decide the travel band. Ranges give one distance per row.",
  parameters: [
    coordinate("latitude_from", "Latitude of the place of origin", "59.33"),
    coordinate("longitude_from", "Longitude of the place of origin", "18.07"),
    coordinate("latitude_to", "Latitude of the venue", "50.85"),
    coordinate("longitude_to", "Longitude of the venue", "4.35"),
  ],
  returns:
    "Kilometres one way with two decimals, on a sphere of 6 371 km radius. Near the edge of a band the Commission's own calculator decides.",
  examples: [{ formula: "=ERASMUS_DISTANCE(59.33, 18.07, 50.85, 4.35)", gives: 1280.23 }],
  run(context, ...given: Argument[]) {
    const words = wordsIn(context.language);
    const [latitude, longitude, otherLatitude, otherLongitude] = given;
    const args = {
      latitude_from: need(latitude, "latitude_from", "59.33"),
      longitude_from: need(longitude, "longitude_from", "18.07"),
      latitude_to: need(otherLatitude, "latitude_to", "50.85"),
      longitude_to: need(otherLongitude, "longitude_to", "4.35"),
    };
    return spread(args, (cells) => {
      if (cells.some(isBlank)) return "";
      const numbers = cells.map(degrees);
      const { functions } = words.messages.common;
      const wrong = cells[numbers.indexOf(undefined)];
      if (wrong !== undefined) return functions.notANumber(String(wrong).slice(0, 60));
      const [fromLatitude = 0, fromLongitude = 0, toLatitude = 0, toLongitude = 0] = numbers;
      const isOnEarth =
        Math.max(Math.abs(fromLatitude), Math.abs(toLatitude)) <= 90 &&
        Math.max(Math.abs(fromLongitude), Math.abs(toLongitude)) <= 180;
      return isOnEarth ? distanceInKm([fromLatitude, fromLongitude], [toLatitude, toLongitude]) : functions.notOnEarth;
    });
  },
};
