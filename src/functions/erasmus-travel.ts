// =ERASMUS_TRAVEL: what the Guide pays for a participant's journey.
import { centsToEuro } from "../model/money.ts";
import { actionTitle } from "../programme/actions.ts";
import { travelId } from "../programme/unit-rate.ts";
import { stepAt } from "../rules/unit-price.ts";
import { isBlank } from "../sheet/cell.ts";
import { readQuantity } from "../sheet/read-number.ts";
import { readYesNo } from "../sheet/read-word.ts";
import { need, resolveCall, wordsIn } from "./arguments.ts";
import type { CustomFunction } from "./function.ts";
import { actionParameter, callParameter } from "./shared-parameters.ts";
import { spread } from "./spread.ts";
import { unitCostsOfCall } from "./unit-costs-of-call.ts";

export const erasmusTravel: CustomFunction = {
  name: "ERASMUS_TRAVEL",
  summary: "What the Guide pays for a participant's journey there and back, in euro. Ranges give one amount per row.",
  parameters: [
    actionParameter,
    callParameter,
    {
      name: "km",
      kind: "number",
      help: "Kilometres one way, as ERASMUS_DISTANCE gives them. A band begins at its first whole kilometre.",
      example: "850",
    },
    {
      name: "green",
      kind: "text",
      help: "Yes for green travel. Without a rate of its own, the usual one is given.",
      optional: true,
      example: '"yes"',
    },
  ],
  returns: "Euro per participant; 0 below the shortest distance that is paid.",
  examples: [
    { formula: '=ERASMUS_TRAVEL("KA203", 2018, 850)', gives: 275 },
    { formula: '=ERASMUS_TRAVEL("KA220-HED", 2021, 850, "yes")', gives: 320 },
  ],
  run(context, action, call, km, green) {
    const words = wordsIn(context.language);
    const resolved = resolveCall(words, need(action, "action", '"KA203"'), need(call, "call", "2018"), undefined);
    need(km, "km", "850");
    if (resolved.text !== undefined) return resolved.text;
    const costs = unitCostsOfCall(resolved.action, resolved.call, resolved.variant);
    const rate = costs.find(({ id }) => id === travelId)?.value.rate;
    const { functions } = words.messages.common;
    if (rate === undefined || !("distance" in rate)) {
      return functions.noTravelRates(actionTitle(resolved.action, words.language), resolved.call);
    }
    return spread({ km, green }, ([distance = "", isGreen = ""]) => {
      if (isBlank(distance)) return "";
      const reached = readQuantity(distance).value;
      if (reached === undefined) return functions.notANumber(String(distance).slice(0, 60));
      const answer = typeof isGreen === "boolean" ? isGreen : readYesNo(String(isGreen));
      const steps = answer === true || (typeof answer === "object" && "answer" in answer && answer.answer === "yes");
      return centsToEuro(stepAt((steps ? rate.green : undefined) ?? rate.distance, reached));
    });
  },
};
