// Stands in for the add-on's server functions: serves one state, keeps every call, and can be slow or broken.

import type { Question, Questions } from "../../sidebar/panel.ts";
import type { Inserted, PanelAnswer, PanelServer, PanelState, Written } from "../../src/check/panel-state.ts";

const ofShown = ["panelPartners", "panelPartner", "panelChanges", "panelLook"];

export class FakeServer {
  state: PanelState;
  /** What follows a write, if it changes anything. */
  afterWrite: PanelState | undefined;
  /** The failure that calls meet, as Google words it; all calls, or those of one function. */
  failure: { readonly name: string; readonly message: string; readonly of?: keyof PanelServer | Question } | undefined;
  /** Calls wait until this is settled. */
  waiting: Promise<void> = Promise.resolve();
  /** What `panelApply` answers. */
  applied: Written = { done: true, message: "C5 is “Spain” now", undo: "undo-1" };
  /** What a question answers, by its values; without one, nothing comes of it, as in a plan without errors. */
  answers: { [Name in Question]?: (...values: Parameters<Questions[Name]>) => ReturnType<Questions[Name]> } = {};
  /** What `panelInsert` answers, one after the other. */
  inserted: Inserted[] = [];
  goesTo = true;
  /** What is kept for the person who looks. */
  kept = "";
  readonly calls: { readonly name: string; readonly values: readonly unknown[] }[] = [];
  /** The most calls that were ever in flight together. */
  mostAtOnce = 0;
  #inFlight = 0;

  constructor(state: PanelState) {
    this.state = state;
  }

  async answer(name: string, values: readonly unknown[]): Promise<unknown> {
    this.calls.push({ name, values });
    // What the page answers from what it shows is no call of the server.
    if (ofShown.includes(name)) return this.#ofShown(name, values);
    this.#inFlight += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#inFlight);
    await this.waiting;
    this.#inFlight -= 1;
    if (this.failure !== undefined && (this.failure.of ?? name) === name) throw this.failure;
    if (name === "panelState") return this.#stateFor(String(values[0]));
    if (name === "panelGoTo") return this.goesTo;
    if (name === "panelCells") return { grids: {}, accepted: [], preparation: null, today: "2026-02-02" };
    if (name === "panelTabs") return [];
    if (name === "panelInsert") return this.inserted.shift();
    const answer: unknown = Reflect.get(this.answers, name);
    if (typeof answer === "function") return answer(...values);
    if (name === "panelKept") return this.kept;
    if (name === "panelKeep") {
      this.kept = String(values[0]);
      return true;
    }
    if (name === "panelDocuments") return { documents: [], partners: [], untracked: [] };
    if (name === "panelFix") return { parts: [], errors: 0, left: 0, after: null };
    if (name === "panelApply" || name === "panelChange" || name === "panelStepDone") {
      if (this.applied.done) this.#write();
      return this.applied;
    }
    this.#write();
    return name === "panelUndo" ? { done: true, message: "C5 is “Spian” again" } : this.#stateFor("");
  }

  /** The values of every call of this name. */
  valuesOf(name: keyof PanelServer | Question): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.name === name).map(({ values }) => values);
  }

  #ofShown(name: string, values: readonly unknown[]): unknown {
    const answer: unknown = Reflect.get(this.answers, name);
    if (typeof answer === "function") return answer(...values);
    if (name === "panelLook") return `look at ${this.state.fingerprint}`;
    return name === "panelPartners" ? [] : null;
  }

  #stateFor(known: string): PanelAnswer {
    return known === this.state.fingerprint ? { unchanged: true } : { unchanged: false, state: this.state };
  }

  #write(): void {
    if (this.afterWrite !== undefined) this.state = this.afterWrite;
    this.afterWrite = undefined;
  }
}
