// The call or action is not covered: no guessing, one way on.

import type { PanelScreen } from "../../src/check/panel-state.ts";
import { WriteButton } from "./button.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";

export function CallUnknown({ content }: { content: Extract<PanelScreen, { screen: "call-unknown" }> }) {
  const { panel, shown, words } = usePanel();
  const { message, why, planWith } = content;
  return (
    <section class="call-unknown">
      <div class="verdict">
        <Shape name="open" size={26} />
        <div>
          <h1 class="verdict-title" tabIndex={-1} data-focus="verdict">
            {message}
          </h1>
          <p class="small">{why}</p>
        </div>
      </div>
      {planWith !== null && (
        <div class="buttons">
          <WriteButton
            label={words.planWith(planWith)}
            look="main"
            onPress={() => panel.planWith(planWith)}
            focusId="plan-with"
            busy={shown.act?.name === "plan-with" ? words.planningWith(planWith) : null}
          />
        </div>
      )}
    </section>
  );
}
