export {type BriefOptions, briefMarkdown} from './brief.ts';
export {
  type ChangeGroup,
  changeGroups,
  changesAlong,
  changesBetween,
  changeWords,
  daysAlong,
  latestChanges,
  newsBetween,
  type RowChange,
  renderChanges,
} from './changes.ts';
export {type DeskView, deskView} from './desk.ts';
export {type Difference, differencesBetween, renderDifferences} from './differences.ts';
export type {Layer, Mark, Piece} from './nest.ts';
export {type NextRound, nextRound, settledBy, tellingOf} from './next.ts';
export {between, countryName, partyInText, partyList, partyName} from './party.ts';
export {plain} from './plain.ts';
export {describeChain, lastOf, type OutletOf, type Proof, proofOf, showing} from './proof.ts';
export {
  type CellLink,
  type ClaimView,
  type Paragraph,
  type ReportView,
  reportView,
} from './report.ts';
export {placeOf, trackLabel} from './row.ts';
export {
  newSearch,
  type Passage,
  type PassageKind,
  type Search,
  type SearchHit,
  type SearchOptions,
  type SearchPage,
} from './search.ts';
export {renderSearch, searchJson} from './search-text.ts';
export {renderShow, type ShowOptions} from './show.ts';
export {
  type NumberedStatement,
  type StatementChoices,
  type StatementFilter,
  statementChoices,
  statementsOf,
} from './statements.ts';
export {type TimelineItem, type TimelineStep, timelineOf} from './timeline.ts';
export {type IssueView, type OverdueItem, type PartyPosition, type TrackView, trackView} from './track.ts';
export {renderUnplaced, type Unplaced, unplacedIn} from './unplaced.ts';
export {dayForms, daysOf, describeDay, describeWhen} from './when.ts';
export * from './wording.ts';
