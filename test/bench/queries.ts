/** Fifty events as the list shows them: with their courts, and how many there are in all. */
export const EVENT_LIST = `{
  trainingEvents(first: 50) {
    totalCount
    nodes { id title { text } kind state startsOn endsOn hosts { lead court { id name { text } } } }
  }
}`;

/** The combined report of the nation, with every section. */
export const COMBINED_REPORT = `
  fragment Counts on UnitFigures {
    trainingEvents partnerSessions publications pressEvents judicialMediation mediator civilCases
    mediationShare { value numerator denominator refusal }
  }
  fragment Row on UnitRow { unit { level name { text } } now { ...Counts } previous { ...Counts } }
  {
    combinedReport(period: "2014") {
      asOf
      ruleVersion
      unit { level name { text } }
      sections {
        code
        rows {
          code
          measure
          dimensions { kind instance category procedures wave }
          figure { value absence coverage { expected reporting silent { id name { text } } } }
          previous { value absence }
          shares { value numerator denominator of refusal }
        }
      }
      reconciliations { measure sumOfCourts shared total }
      byRegion { ...Row }
      byCourt { ...Row }
    }
  }`;
