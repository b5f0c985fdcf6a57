// All actions, and the words by which people name them.
import type { Language } from "../messages/messages.ts";
import { inOtherLanguages, phrase } from "../phrases/phrase.ts";
import { alliancesForInnovation } from "./actions/alliances-for-innovation.ts";
import { capacityBuildingHe } from "./actions/capacity-building-he.ts";
import { capacityBuildingSport } from "./actions/capacity-building-sport.ts";
import { capacityBuildingVet } from "./actions/capacity-building-vet.ts";
import { capacityBuildingYouth } from "./actions/capacity-building-youth.ts";
import { centresOfVocationalExcellence } from "./actions/centres-of-vocational-excellence.ts";
import { cooperationPartnerships } from "./actions/cooperation-partnerships.ts";
import { erasmusMundusDesignMeasures } from "./actions/erasmus-mundus-design-measures.ts";
import { erasmusMundusJointMasters } from "./actions/erasmus-mundus-joint-masters.ts";
import { europeanPartnershipsSchoolDevelopment } from "./actions/european-partnerships-school-development.ts";
import { europeanUniversities } from "./actions/european-universities.ts";
import { europeanYouthTogether } from "./actions/european-youth-together.ts";
import { forwardLookingProjects } from "./actions/forward-looking-projects.ts";
import { jeanMonnetNetworks } from "./actions/jean-monnet-networks.ts";
import { knowledgeAlliances } from "./actions/knowledge-alliances.ts";
import { schoolExchangePartnerships } from "./actions/school-exchange-partnerships.ts";
import { sectorSkillsAlliances } from "./actions/sector-skills-alliances.ts";
import { smallScalePartnerships } from "./actions/small-scale-partnerships.ts";
import { sportEvents } from "./actions/sport-events.ts";
import { strategicPartnerships } from "./actions/strategic-partnerships.ts";
import { teacherAcademies } from "./actions/teacher-academies.ts";
import { virtualExchanges } from "./actions/virtual-exchanges.ts";
import { withGeneral } from "./general.ts";
import type { Action } from "./programme.ts";
import { variantInOtherLanguages, variantLabel } from "./variants.ts";

/** Newest first: the order of drop-downs. */
export const actions: readonly Action[] = [
  cooperationPartnerships,
  smallScalePartnerships,
  europeanPartnershipsSchoolDevelopment,
  centresOfVocationalExcellence,
  alliancesForInnovation,
  capacityBuildingHe,
  capacityBuildingVet,
  capacityBuildingYouth,
  capacityBuildingSport,
  europeanYouthTogether,
  sportEvents,
  erasmusMundusJointMasters,
  erasmusMundusDesignMeasures,
  virtualExchanges,
  jeanMonnetNetworks,
  europeanUniversities,
  teacherAcademies,
  forwardLookingProjects,
  strategicPartnerships,
  schoolExchangePartnerships,
  knowledgeAlliances,
  sectorSkillsAlliances,
].map(withGeneral);

export interface ActionWords {
  readonly words: readonly string[];
  readonly action: string;
  /** Set where the words also say the field, such as `KA220-HED`. */
  readonly variant?: string;
}

function wordsOf(action: Action): readonly ActionWords[] {
  const { id, title, names, code, variants } = action;
  const own = [id, title, ...names, ...(code === undefined ? [] : [code])];
  const result: ActionWords[] = [{ words: own, action: id }];
  const seen = new Set(own);
  for (const variant of variants) {
    const label = variantLabel(variant.id, "en");
    const words = [
      ...(variant.code === undefined ? [] : [variant.code]),
      ...(variant.otherCodes ?? []),
      `${title} for ${label}`,
      `${title} in ${label}`,
      // A code that several variants share names the first of them, the field.
    ].filter((word) => !seen.has(word));
    for (const word of words) seen.add(word);
    result.push({ words, action: id, variant: variant.id });
  }
  return result;
}

/** What people type for an action: ids, titles, codes. A code that implies a field gives both. */
export function actionWords(): readonly ActionWords[] {
  return actions.flatMap(wordsOf);
}

/** A title, and one with the name of a field, each in a language other than English. */
export function furtherActionWords(): readonly ActionWords[] {
  return actions.flatMap(({ id, title, variants }) => {
    const titles = inOtherLanguages(title);
    const named = variants.map((variant) => ({
      words: variantInOtherLanguages(variant.id).flatMap((label) => [title, ...titles].map((one) => `${one} ${label}`)),
      action: id,
      variant: variant.id,
    }));
    return [{ words: titles, action: id }, ...named];
  });
}

/** @returns `undefined` for an id that no action has. */
export function actionById(id: string): Action | undefined {
  return actions.find((action) => action.id === id);
}

/** The title to show. */
export function actionTitle(action: Action, language: Language): string {
  return phrase(action.title, language);
}
