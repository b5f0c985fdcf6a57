// The panel's own words in Spanish.
import { en } from "./en.ts";
import { byAndWhen, changesOf, plural, sentence } from "./parts.ts";
import type { Texts } from "./texts.ts";

export const es: Texts = {
  menu: "Menú",
  language: "Idioma",
  checkNow: "Comprobar ahora",
  close: "Cerrar",
  back: "Atrás",
  cancel: "Cancelar",
  undo: "Deshacer",
  undoing: "Deshaciendo …",
  tryAgain: "Reintentar",

  firstRunTitle: "Sepa si su consorcio y su presupuesto cumplen las reglas",
  firstRunText:
    "Anote aquí sus socios y sus líneas de presupuesto. Cada fila se compara con la guía del programa de su convocatoria, mientras escribe y para todos los que comparten este archivo.",
  makePlan: "Crear un plan",
  addsTabs: (count) => `Añade ${plural(count, "pestaña", "pestañas")}. Sus propias pestañas se quedan como están.`,
  openExample: "Abrir un ejemplo con errores intencionados",
  openingExample: "Abriendo el ejemplo …",
  coverage: (actions, first, last) =>
    plural(actions, "acción", "acciones") +
    (first === last ? `, convocatoria de ${first}` : `, convocatorias de ${first} a ${last}`) +
    ". Nada sale de este archivo.",

  makePlanIntro: "Todas las respuestas se pueden cambiar después en la pestaña Proyecto.",
  action: "Acción",
  call: "Convocatoria",
  months: "Meses",
  lumpSum: "Importe a tanto alzado",
  grant: "Subvención de la UE, euros",
  actionAndCall: (action, call) => `${action}, convocatoria de ${call}`,
  tabsAdded: "Pestañas que se añaden",
  makeSheet: "Crear el plan",
  makingSheet: "Creando el plan …",
  monthsUnclear: "Escriba los meses como número entero, por ejemplo 24, o deje el campo vacío.",
  grantUnclear: "Escriba la subvención como número, por ejemplo 250000, o deje el campo vacío.",

  checkingPlan: "Comprobando su plan",
  firstCheck: "Primera comprobación",
  checkingEdit: "Comprobando su último cambio …",
  checked: (clock) => `Comprobado a las ${clock}`,
  asOfRunning: (clock) => `Estado de las ${clock}. Hay una comprobación en curso.`,
  asOfOld: (clock) => `Estado de las ${clock}, antes de sus últimos cambios`,
  rulesNotRun: (count) => plural(count, "regla no se ha podido comprobar", "reglas no se han podido comprobar"),

  counters: { errors: "Errores", open: "Rellenar", judge: "Valorar", met: "Cumplido" },
  goToGroup: {
    errors: "ir a los errores",
    open: "ir a las celdas por rellenar",
    judge: "ir a los puntos por valorar",
    met: "ir a las reglas cumplidas",
  },
  money: "Dinero",
  perYear: "Por año",
  plannedOfCap: "de",

  groups: {
    errors: "Errores",
    open: "Celdas por rellenar",
    judge: "Para su valoración",
    unchecked: "Sin comprobar",
    met: "Reglas cumplidas",
  },
  groupAccepted: (count, accepted) => `${count}, de ellos ${plural(accepted, "aceptado", "aceptados")}`,
  groupJudged: (count, judged) => `${count}, de ellos ${plural(judged, "valorado", "valorados")}`,
  showMore: (count) => `Mostrar ${count} más`,
  notChecked: "No se comprueba",
  whatIsNotChecked: "Qué no se comprueba",
  fullList: "Lista completa",

  why: "Por qué",
  whatToDo: "Qué hacer",
  whatWeSaw: "Qué hemos visto",
  youWrote: "Usted escribió",
  source: "Fuente",
  reason: "Motivo",
  quoted: (words) => `«${words}»`,
  page: (page) => `p.\u00a0${page}`,
  goToCell: "Ir a la celda",
  goToPlace: (place) => `Ir a la celda: ${place}`,
  changeTo: (value) => `Cambiar a ${value}`,
  changingTo: (value) => `Cambiando a ${value} …`,
  accept: "Aceptar",
  acceptWithReason: "Aceptar con un motivo",
  markAsJudged: "Marcar como valorado",
  acceptedBy: (name, when) => `Aceptado${byAndWhen(" por ", name, when)}`,
  judgedBy: (name, when) => `Valorado${byAndWhen(" por ", name, when)}`,
  reopen: "Reabrir",
  reopening: "Reabriendo …",
  needsAccess: (button) => `${button}: hace falta permiso de edición`,

  acceptQuestion: "¿Por qué está bien así?",
  judgeQuestion: "¿Cómo lo ha valorado?",
  reasonIsRead: "Todos los que pueden abrir este archivo pueden leerlo.",
  reasonTooShort: "Escriba unas palabras, al menos 3 caracteres.",
  staysAnError: "Sigue siendo un error.",
  staysAnErrorText:
    "Se sigue contando: aquí con la palabra «aceptado», en cada celda de estado como el error que es. La agencia no ve este motivo.",
  staysInList: "El punto sigue en la lista.",
  staysInListText: "Con su motivo; cualquiera que pueda editar puede reabrirlo.",

  noConnection: "Sin conexión",
  noConnectionSince: (clock) => `Sin conexión desde las ${clock}`,
  lastCheckShown: "Ve la última comprobación. Los cambios nuevos se comprueban cuando vuelva la conexión.",
  connectedAgain: "Conexión recuperada.",
  nothingToShow: "Todavía no hay ninguna comprobación que mostrar. Seguimos intentándolo.",
  callFailed: "La última comprobación no terminó",
  callFailedText: (clock) => `Ve la comprobación de las ${clock}. Seguimos intentándolo.`,
  permissionTitle: "Google necesita su permiso una vez",
  permissionAsks: "La comprobación solo pide dos cosas:",
  permissionFile: "leer y cambiar este archivo",
  permissionPanel: "mostrar este panel",
  permissionLimits: "Ningún otro archivo, ni correo, ni red.",
  permissionHow:
    "Cierre este panel y ábralo de nuevo desde el menú Extensiones, Erasmus Planner: allí pregunta Google. Si ha iniciado sesión con varias cuentas de Google, cierre antes las demás.",
  viewOnlyTitle: "Puede ver este archivo, no cambiarlo",
  viewOnlyText: "Las comprobaciones funcionan. Cambiar celdas, aceptar y valorar requiere permiso de edición.",
  tabGone: (tab) => `La pestaña ${tab} ya no está`,
  tabGoneText: "Se ha eliminado o se han cambiado sus encabezados.",
  tabGoneHow: (tab) => `Deshágalo en la hoja, o vuelva a dar a una pestaña el nombre «${tab}» y sus encabezados.`,
  planWith: (call) => `Planificar con ${call}`,
  planningWith: (call) => `Cambiando la convocatoria a ${call} …`,

  notDone: "No se ha cambiado nada",
  notDoneText: "La hoja no ha respondido. Inténtelo de nuevo en un momento.",
  cellGone: "Esa celda ya no está",
  cellGoneText: "La fila se ha eliminado o cambiado. El plan se comprueba de nuevo.",
  copyValue: (value) => `Copiar «${value}»`,
  copied: "Copiado",

  fewer: (count) => `${count}\u00a0menos`,
  more: (count) => `${count}\u00a0más`,

  viewsTitle: "Vistas",
  views: { check: "Revisión", try: "Prueba", budget: "Presupuesto", steps: "Pasos" },

  budget: {
    dividedBy: "Repartido por",
    parts: { year: "Año", partner: "Socio", workPackage: "Paquete de trabajo", category: "Categoría" },
    per: { year: "Por año", partner: "Por socio", workPackage: "Por paquete de trabajo", category: "Por categoría" },
    notSaid: {
      year: "Sin año",
      partner: "Sin socio",
      workPackage: "Sin paquete de trabajo",
      category: "Sin categoría",
    },
    noCap: {
      year: "Esta convocatoria no fija un límite por año.",
      partner: "Esta convocatoria no fija un límite por socio.",
      workPackage: "Esta convocatoria no fija un límite por paquete de trabajo.",
      category: "Esta convocatoria no fija un límite por categoría.",
    },
    shownAs: "Se muestra como",
    chart: "Gráfico",
    table: "Tabla",
    year: (number) => `Año ${number}`,
    euro: "Euros",
    share: "Parte",
    total: "Total",
    overCap: (over, cap) => `${over} por encima de ${cap}`,
    underCap: (left, cap) => `${left} disponibles de ${cap}`,
    atCap: (cap) => `Exactamente ${cap}`,
    noEuMoney: "Socio asociado: sin fondos de la UE",
    goToLargest: "ir a la línea mayor",
    missing: (lines) =>
      plural(lines, "línea aún no tiene importe y no cuenta aquí.", "líneas aún no tienen importe y no cuentan aquí."),
    noLines: "Aún no hay líneas de presupuesto",
    noLinesText:
      "Escriba las primeras líneas en la pestaña Presupuesto. Después verá aquí lo que recibe cada año, socio y paquete de trabajo.",
    copyTable: "Copiar la tabla",
    whichLumpSum: "¿Qué importe a tanto alzado?",
    planned: (sum) => `previsto ${sum}`,
    plannedIs: "El coste previsto está",
    above: (sum) => `${sum} por encima`,
    below: (sum) => `${sum} por debajo`,
    exact: "exacto",
    chosen: "Su elección actual",
    reading: "Cómo leer las barras",
    readingText:
      "Relleno: previsto. Línea: límite. Rayado: por encima del límite. Cada barra lleva su número; elija una barra para ir a su línea mayor.",
  },

  tries: {
    kinds: "Qué quiere probar",
    parts: { change: "Cambiar", actions: "Acciones", leaves: "Salida" },
    working: "Calculando …",
    failed: "La hoja no ha respondido",
    changeIntro: "Solo es una prueba. Su hoja no cambia.",
    none: "Sin elegir",
    changes: {
      new: "Nuevo",
      changed: "Cambiado",
      gone: "Ya no está",
      met: "Ahora se cumple",
      stillMet: "Se sigue cumpliendo",
    },
    net: (gone, fresh, stay) =>
      sentence([
        gone === 0 ? "" : plural(gone, "desaparece", "desaparecen"),
        fresh === 0 ? "" : plural(fresh, "nuevo", "nuevos"),
        stay === 0 ? "" : plural(stay, "sigue", "siguen"),
      ]),
    nothingChanges: "No cambia ningún resultado.",
    showSame: (count) => `Mostrar ${count} sin cambios`,
    hideSame: "Ocultar lo que no cambia",
    metToo: (count) => `Mostrar ${plural(count, "regla cumplida", "reglas cumplidas")} más`,
    unsure: (count, of) =>
      `Para esto, ${count} de ${plural(of, "regla", "reglas")} ${count === 1 ? "se basa" : "se basan"} en fuentes que no hemos podido confirmar.`,
    putIntoProject: "Pasar a Proyecto",
    putting: "Cambiando la pestaña Proyecto …",
    reset: "Restablecer",
    changed: "cambiado",
    actionsIntro: (actions, call) =>
      `Los miembros del consorcio, frente a ${plural(actions, "acción", "acciones")} de la convocatoria de ${call}. El presupuesto no cuenta.`,
    fits: { fits: "Encaja", nearly: "Casi encaja", not: "No encaja", unread: "Aún sin leer" },
    allMet: "No falta nada en el consorcio.",
    missing: "Falta:",
    yourChoice: "Su elección actual",
    secondHand: "Fuente de segunda mano, confírmela antes",
    leavesIntro: "Qué pasa si un socio se va. A la derecha: euros para repartir entre los demás.",
    unreadRows: (rows) => `${rows}: no se puede leer el país, así que este socio aún no cuenta.`,
    cannotLeave: "No puede irse",
    canLeave: "Puede irse",
    breaksNoRule: "No incumple ninguna regla",
    errorsFewer: (count, titles) => `${plural(count, "error", "errores")} menos: ${titles}`,
    noPartners: "Aún no hay socios",
  },

  steps: {
    countDown: (days, day) =>
      `${days === 0 ? "Hoy" : `${days === 1 ? "Queda" : "Quedan"} ${plural(days, "día", "días")}`}: ${day}, hora de Bruselas`,
    noDeadline: "Aún no se conoce el plazo",
    noDeadlineHint: "Cuando sepa el día, escríbalo como fecha límite en la pestaña Proyecto. Las fechas lo siguen.",
    over: "El plazo ha terminado",
    done: (done, of) => `Pasos hechos: ${done} de ${of}`,
    late: (count) => `${count} con retraso`,
    due: (day) => `Para el ${day}`,
    noTab: "Este archivo no tiene lista de pasos",
    noTabText:
      "Cree un plan: su pestaña Preparación contiene los pasos, con fechas contadas hacia atrás desde el plazo.",
    noSteps: "La pestaña Preparación aún no tiene pasos.",
    addToCalendar: "Añadir al calendario",
    calendarTitle: "Añadir las fechas a un calendario",
    calendarIntro: (steps) =>
      `Un archivo de calendario con ${plural(steps, "paso abierto", "pasos abiertos")} y el plazo. No sigue los cambios posteriores.`,
    alarm: (days) => `aviso ${plural(days, "día", "días")} antes`,
    deadlineOf: (code) => `Plazo ${code}`,
    lateLeftOut: "con retraso: se omite",
    zone: "La hora del plazo es la de Bruselas; su calendario la muestra en la suya.",
    download: "Descargar .ics",
    process: "Pasos de preparación",
    changeProcess: "Elegir los pasos",
    processIntro:
      "Solo se sustituyen los pasos que nadie ha tocado. Lo que ha escrito, marcado o anotado se queda donde está.",
    changeSteps: "Cambiar los pasos",
    sameSteps: "La pestaña ya tiene estos pasos.",
    added: "Entra",
    removed: "Sale",
    kept: "Se queda",
    handOver: "Página para la aprobación",
    handOverFailed: "No se pudo hacer la página",
  },

  documents: {
    title: "Documentos de los socios",
    sum: (title, there, of) => `${title}: ${there} de ${of}`,
    none: "No hemos leído la guía de esta convocatoria sobre documentos.",
    nothingNeeded: "Nada que entregar",
    row: (row) => `Fila ${row}`,
    standings: { there: "recibido", missing: "falta", wrong: "por corregir" },
    goTo: (partner, title, standing) => `Ir a la celda: ${partner}, ${title}, ${standing}`,
    untracked: (headings) =>
      `Para seguir más, inserte en la pestaña Socios, antes de Valor añadido, columnas con estos títulos: ${headings}.`,
    text: "Texto para pedirlo",
    textTitle: "Pedir lo que falta",
    textToCopy: "Texto para copiar",
    copy: "Copiar el texto",
    notSent: "Desde aquí no se envía nada.",
  },

  adopt: en.adopt,
  formulas: en.formulas,

  fix: {
    offer: (fixed, of, cells, partners) => {
      const can =
        fixed < of
          ? `${fixed} de ${of} errores se ${fixed === 1 ? "puede" : "pueden"} corregir`
          : of === 1
            ? "Se puede corregir"
            : `Los ${of} errores se pueden corregir`;
      return `${can}: ${changesOf("cambiar", cells, "celda", "celdas", "añadir", partners, "socio", "socios", "y")}.`;
    },
    show: "Ver los cambios",
    title: "Corrección mínima",
    heading: (cells, partners, fixed, of) => {
      const what = sentence([
        cells === 0 ? "" : plural(cells, "celda cambia", "celdas cambian"),
        partners === 0 ? "" : plural(partners, "socio se añade", "socios se añaden"),
      ]);
      return `${what}, ${fixed < of ? `${fixed} de ${of} errores ${fixed === 1 ? "desaparece" : "desaparecen"}` : of === 1 ? "el error desaparece" : `los ${of} errores desaparecen`}`;
    },
    proven: "Comprobado otra vez con estos valores antes de mostrárselos.",
    becomes: "pasa a",
    empty: "vacío",
    byHand: "Esto lo hace usted",
    addPartner: (type, country) => `Añada un socio, por ejemplo de ${country} (${type}).`,
    after: (headline) => `Después: ${headline}.`,
    noErrors: "Después: sin errores.",
    remain: (open, judge) =>
      `Aún por hacer: ${sentence([
        open === 0 ? "" : plural(open, "celda por rellenar", "celdas por rellenar"),
        judge === 0 ? "" : plural(judge, "punto por valorar", "puntos por valorar"),
      ])}.`,
    change: (cells) => `Cambiar ${plural(cells, "celda", "celdas")}`,
    changing: (cells) => `Cambiando ${plural(cells, "celda", "celdas")} …`,
    notNow: "Ahora no",
  },

  rowsOfPartner: "Filas de un socio",
  exampleOf: "Ejemplo para",
  refusedTitle: (tabs) => `No se ha podido escribir todo: ${tabs}`,
  refusedText:
    "Allí hay celdas protegidas que usted no puede cambiar. Las notas y los colores pueden ser antiguos; este panel y la columna de estado no lo son.",

  partner: {
    intro: "Lo que en este plan es de un socio. Los socios pueden abrirlo aquí ellos mismos.",
    openHere: "Abrir el panel aquí la próxima vez",
    row: "Su fila",
    lines: "Sus líneas de presupuesto",
    leads: "Paquetes de trabajo que dirige",
    documents: "Falta por enviar",
    findings: "Por resolver aquí",
    nothing: "Nada por resolver aquí.",
    sum: (sum, share) => `${sum}, ${share} del presupuesto`,
    mail: "Texto para enviar",
    mailIntro: "En la lengua del país del socio. Desde aquí no se envía nada.",
    copy: "Copiar el texto",
  },

  mail: {
    subject: (project) => `${project}: sus filas en nuestro plan`,
    intro: (project) => `Esto dice de ustedes nuestro plan ${project}:`,
    money: (sum) => `Su presupuesto: ${sum}.`,
    leads: (ids) => `Dirigen: ${ids}.`,
    toDo: "Queda por resolver:",
    done: "No queda nada por resolver.",
    how: (item) =>
      `Para verlo ustedes mismos: abran el archivo, elijan Extensiones, Erasmus Planner y la comprobación, y luego «${item}» en el menú.`,
  },

  since: {
    title: "Qué ha cambiado",
    offer: (when) => `Cambios desde la última vez que miró, ${when}`,
    show: "Mostrar qué ha cambiado",
    who: "Google no dice quién escribió qué: alguien que puede editar este archivo, quizá usted.",
    cells: "Celdas cambiadas",
    added: "Filas nuevas",
    removed: "Filas quitadas",
    fresh: "Puntos nuevos",
    gone: "Puntos que ya no están",
    unknown: (tabs) => `Algo ha cambiado en ${tabs}. Era demasiado para recordarlo celda por celda.`,
  },
};
