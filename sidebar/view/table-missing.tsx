// A tab that was there is gone: which one, and how it comes back.

import { Button } from "./button.tsx";
import { Failure } from "./failure.tsx";
import { usePanel } from "./panel-context.ts";
import { Shape } from "./shape.tsx";

export function TableMissing({ tab, onAdopt }: { tab: string; onAdopt: () => void }) {
  const { panel, shown, words } = usePanel();
  return (
    <Failure picture={<Shape name="open" size={26} />} title={words.tabGone(tab)}>
      <p class="lead">{words.tabGoneText}</p>
      <p>{shown.state?.isAdopted ? words.adopt.goneHow : words.tabGoneHow(tab)}</p>
      <div class="buttons">
        <Button label={words.checkNow} look="main" onPress={panel.checkNow} focusId="try-again" />
        {shown.state?.isAdopted && <Button label={words.adopt.again} onPress={onAdopt} focusId="adopt" />}
      </div>
    </Failure>
  );
}
