// One quiet line while a check runs; its room is always kept, so that nothing moves when it comes and goes.

import { Icon } from "./icon.tsx";
import { usePanel } from "./panel-context.ts";

export function CheckingStrip({ isShown }: { isShown: boolean }) {
  const { words } = usePanel();
  return (
    <p class={isShown ? "strip strip-shown" : "strip"}>
      {isShown && (
        <>
          <Icon name="clock" />
          {words.checkingEdit}
        </>
      )}
    </p>
  );
}
