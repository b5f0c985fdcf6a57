// The JSON form of a plan as tests write it: everything may be left out or be of the wrong kind, as in a person's file.

export type JsonCell = string | number | boolean;

export interface JsonPartner {
  name?: JsonCell;
  country?: JsonCell;
  type?: JsonCell;
  role?: JsonCell;
  id?: JsonCell;
  eche?: JsonCell;
  established?: JsonCell;
  addedValue?: JsonCell;
  echeCode?: JsonCell;
  mandate?: JsonCell;
  declaration?: JsonCell;
  representative?: JsonCell;
  contact?: JsonCell;
  level?: JsonCell;
  forProfit?: JsonCell;
}

export interface JsonLine {
  partner?: JsonCell;
  workPackage?: JsonCell;
  category?: JsonCell;
  year?: JsonCell;
  quantity?: JsonCell;
  rate?: JsonCell;
  amount?: JsonCell;
  country?: JsonCell;
  staff?: JsonCell;
  km?: JsonCell;
  days?: JsonCell;
  note?: JsonCell;
}

export interface JsonWorkPackage {
  id?: JsonCell;
  title?: JsonCell;
  lead?: JsonCell;
  startMonth?: JsonCell;
  endMonth?: JsonCell;
}

export interface JsonPlan {
  action?: JsonCell;
  call?: JsonCell;
  variant?: JsonCell;
  months?: JsonCell;
  start?: JsonCell;
  grant?: JsonCell;
  totalCost?: JsonCell;
  partners: JsonPartner[];
  lines: JsonLine[];
  workPackages: JsonWorkPackage[];
}
