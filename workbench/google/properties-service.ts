// PropertiesService: small texts kept with the document, the user or the script, within Google's quotas.

import { isReader, planner } from "../host/person.ts";
import type { GoogleContext } from "./context.ts";
import { refusal } from "./protection.ts";

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Properties = GoogleAppsScript.Properties.Properties;
type StoreName = "document" | "user" | "script";

/** The service; each of the three stores is the same object every time. */
export function createPropertiesService(context: GoogleContext): GoogleAppsScript.Properties.PropertiesService {
  const { access, supported } = context;
  const stores = { document: store("document"), user: store("user"), script: store("script") };
  const open = (name: StoreName, method: string) => () => {
    access.pass("open", `PropertiesService.${method}`);
    return stores[name];
  };
  return supported<GoogleAppsScript.Properties.PropertiesService>("PropertiesService", {
    getDocumentProperties: open("document", "getDocumentProperties"),
    getUserProperties: open("user", "getUserProperties"),
    getScriptProperties: open("script", "getScriptProperties"),
  });

  function store(name: StoreName): Properties {
    const kept = () => {
      const { email } = context.settings.person;
      if (name !== "user" || email === planner.email) return context.data.properties[name];
      const own = context.data.propertiesOfOthers.get(email) ?? {};
      context.data.propertiesOfOthers.set(email, own);
      return own;
    };
    const writing = (method: string) => {
      access.pass("write-properties", `Properties.${method}`);
      // Nobody who may only read a file leaves anything with it; what is their own they may keep.
      if (name === "document" && isReader(context.settings.person)) throw context.make.error(refusal);
    };
    const put = (key: unknown, value: unknown) => {
      if (typeof key !== "string" || typeof value !== "string") {
        throw context.make.error("Properties keep texts only; turn the value into a text first.");
      }
      if (byteLength(value) > VALUE_BYTES) throw context.make.error("Argument too large: value");
      const others = Object.entries(kept()).filter(([old]) => old !== key);
      const used = others.reduce((sum, [old, text]) => sum + byteLength(old) + byteLength(text), 0);
      if (used + byteLength(key) + byteLength(value) > STORE_BYTES) {
        throw context.make.error(
          "You have exceeded the property storage quota. Please remove some properties and try again.",
        );
      }
      kept()[key] = value;
    };
    const clear = () => {
      for (const key of Object.keys(kept())) delete kept()[key];
    };
    const methods: Pick<
      Properties,
      | "getProperty"
      | "getProperties"
      | "getKeys"
      | "setProperty"
      | "setProperties"
      | "deleteProperty"
      | "deleteAllProperties"
    > = {
      getProperty(key) {
        access.pass("read-properties", "Properties.getProperty");
        return kept()[key] ?? null;
      },
      getProperties() {
        access.pass("read-properties", "Properties.getProperties");
        return Object.assign(context.make.object() as Record<string, string>, kept());
      },
      getKeys() {
        access.pass("read-properties", "Properties.getKeys");
        const keys = context.make.array<string>();
        keys.push(...Object.keys(kept()));
        return keys;
      },
      setProperty(key, value) {
        writing("setProperty");
        put(key, value);
        return properties;
      },
      setProperties(values: Record<string, string>, deleteAllOthers?: boolean) {
        writing("setProperties");
        if (deleteAllOthers) clear();
        for (const [key, value] of Object.entries(values)) put(key, value);
        return properties;
      },
      deleteProperty(key) {
        writing("deleteProperty");
        delete kept()[key];
        return properties;
      },
      deleteAllProperties() {
        writing("deleteAllProperties");
        clear();
        return properties;
      },
    };
    const properties = supported<Properties>("PropertiesService.Properties", methods);
    return properties;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
