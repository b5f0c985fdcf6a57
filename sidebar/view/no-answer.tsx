// No check has come through yet: no connection, no permission, or no answer.

import type { TroubleKind } from "../trouble.ts";
import { Button } from "./button.tsx";
import { Failure } from "./failure.tsx";
import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

export function NoAnswer({ kind }: { kind: TroubleKind }) {
  const { panel, words } = usePanel();
  const tryAgain = (
    <div class="buttons">
      <Button label={words.tryAgain} look="main" onPress={panel.checkNow} focusId="try-again" />
    </div>
  );
  return (
    <div class="page">
      <main class="scroller">
        {kind === "unauthorised" ? (
          <Failure picture={<Icon name="lock" large />} title={words.permissionTitle}>
            <p class="lead">{words.permissionAsks}</p>
            <ul class="plain-list">
              <li>{words.permissionFile}</li>
              <li>{words.permissionPanel}</li>
            </ul>
            <p class="lead">{words.permissionLimits}</p>
            <p>{words.permissionHow}</p>
            {tryAgain}
          </Failure>
        ) : (
          <Failure
            picture={<Icon name={kind === "offline" ? "offline" : "clock"} large />}
            title={kind === "offline" ? words.noConnection : words.callFailed}
          >
            <p class="lead">{words.nothingToShow}</p>
            {tryAgain}
          </Failure>
        )}
      </main>
    </div>
  );
}
